import type { Draft } from './tag.ts';

const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|[1-9]|1[0-2])$/;
const MINUTES = /^(?:half|quarter|five|ten|twenty|[1-9]|[1-5]\d)$/;
const NEXT = /^(?:next|this|last|coming|every|each|following)$/;
const UNIT = /^(?:days?|weeks?|months?|weekends?|nights?|mornings?|afternoons?|evenings?|years?|holidays?)$/;

const mark = (drafts: readonly Draft[], from: number, to: number, tag: 'Time' | 'Date'): void => {
  for (const d of drafts.slice(from, to)) d.tags.add(tag);
};

/** Clock times and days of several words: `half five`, `quarter past six`, `ten to eight`, `next Friday`, `in two weeks`. */
export function settleTimes(drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const norm = (k: number): string => drafts[i + k]?.norm ?? '';
    if (MINUTES.test(norm(0)) && /^(?:past|to)$/.test(norm(1)) && HOUR.test(norm(2))) mark(drafts, i, i + 3, 'Time');
    else if (norm(0) === 'half' && HOUR.test(norm(1))) mark(drafts, i, i + 2, 'Time');
    else if (HOUR.test(norm(0)) && /^(?:o'clock|oclock|pm|am|p\.m\.|a\.m\.)$/.test(norm(1))) mark(drafts, i, i + 2, 'Time');
    else if (
      /^(?:at|by|before|until|till|around)$/.test(norm(0)) &&
      HOUR.test(norm(1)) &&
      !UNIT.test(norm(2)) &&
      /^[.,!?;]?$|^(?:on|and|or|in|if|please|so|is)$/.test(norm(2))
    )
      mark(drafts, i + 1, i + 2, 'Time');
    else if (NEXT.test(norm(0)) && drafts[i + 1] && (drafts[i + 1]!.tags.has('Weekday') || /^(?:week|month|weekend)$/.test(norm(1))))
      mark(drafts, i, i + 2, 'Date');
    // `by the 21st`, not `the 2nd class`
    else if (
      /^\d{1,2}(?:st|nd|rd|th)$/.test(norm(0)) &&
      /^(?:the|on|from|by)$/.test(drafts[i - 1]?.norm ?? '') &&
      standsAlone(drafts[i + 1])
    )
      mark(drafts, i, i + 1, 'Date');
    else if (/^(?:in|within)$/.test(norm(0)) && drafts[i + 1]?.tags.has('Number') && UNIT.test(norm(2))) mark(drafts, i, i + 3, 'Date');
  }
}

const standsAlone = (next: Draft | undefined): boolean =>
  next === undefined || next.tags.has('Month') || !(next.tags.has('Noun') || next.tags.has('Adjective') || next.tags.size === 0);

import type { Draft } from './tag.ts';

const HOUR = /^(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[1-9]|1[0-2])$/;
const MINUTES = /^(?:kwart|vijf|tien|twintig|[1-9]|[1-5]\d)$/;
/** `drie uur lang` is no time of the clock. */
const SPAN = /^(?:lang|geleden|later|eerder|rijden|onderweg|per|durend|vrij|slapen|slaap)$/;
const NEXT = /^(?:volgende?|komende?|aankomende?|aanstaande|eerstvolgende|deze|dit|afgelopen|vorige?|laatste|elke|iedere|die)$/;
const UNIT = /^(?:dag|dagen|week|weken|maand|maanden|weekend|weekenden|ochtend|middag|avond|nacht|jaar|vakantie)$/;

const mark = (drafts: readonly Draft[], from: number, to: number, tag: 'Time' | 'Date'): void => {
  for (const d of drafts.slice(from, to)) d.tags.add(tag);
};

/** Clock times and days of several words: `half zes`, `kwart over zeven`, `tien voor half acht`, `volgende vrijdag`, `over twee weken`. */
export function settleTimes(drafts: readonly Draft[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const norm = (k: number): string => drafts[i + k]?.norm ?? '';
    const half = norm(2) === 'half' ? 3 : 2;
    if (norm(0) === 'half' && HOUR.test(norm(1))) mark(drafts, i, i + 2, 'Time');
    else if (MINUTES.test(norm(0)) && (norm(1) === 'over' || norm(1) === 'voor') && HOUR.test(norm(half)))
      mark(drafts, i, i + half + 1, 'Time');
    else if (HOUR.test(norm(0)) && norm(1) === 'uur' && !SPAN.test(norm(2))) mark(drafts, i, i + 2, 'Time');
    else if (/^(?:om|tegen|vanaf|rond|voor|tot)$/.test(norm(0)) && HOUR.test(norm(1)) && /^[.,!?;]?$/.test(norm(2)) && norm(0) === 'om')
      mark(drafts, i + 1, i + 2, 'Time');
    else if (NEXT.test(norm(0)) && drafts[i + 1] && (drafts[i + 1]!.tags.has('Weekday') || /^(?:week|maand|weekend)$/.test(norm(1))))
      mark(drafts, i, i + 2, 'Date');
    // `voor de 21ste`, not `de 2e klas`
    else if (/^\d{1,2}(?:e|de|ste)$/.test(norm(0)) && /^(?:de|den|op|vanaf)$/.test(drafts[i - 1]?.norm ?? '') && standsAlone(drafts[i + 1]))
      mark(drafts, i, i + 1, 'Date');
    else if (/^(?:over|binnen)$/.test(norm(0)) && drafts[i + 1]?.tags.has('Number') && UNIT.test(norm(2))) mark(drafts, i, i + 3, 'Date');
  }
}

const standsAlone = (next: Draft | undefined): boolean =>
  next === undefined || next.tags.has('Month') || !(next.tags.has('Noun') || next.tags.has('Adjective') || next.tags.size === 0);

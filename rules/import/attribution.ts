import { personOf } from './people.ts';
import type { Person } from './types.ts';

/** Who wrote what follows, and when, as the words of a mail program say it. */
export interface Attribution {
  readonly from: Person;
  readonly when: string;
  /** Lines that it takes up. */
  readonly size: number;
}

/** How the line begins that says who wrote: a cheap look before the real one. */
const START =
  /^(?:op|on|at|le|am|il)\s.{0,120}\d|^-{2,}\s?\S.{0,80}(?:wrote|schreef)|^\*?\d{1,4}[-./]\d{1,2}[-./]\d{1,4}|^.{2,90}(?:schreef op|wrote on)\s|^.{1,90}<\s?(?:mailto:)?[^<>\s]*@?|^\*?(?:op|on)\s(?:\p{L}{2,9}\.?,?\s)?\d/iu;
const MOMENT =
  /^(.*(?:\d{1,2}(?:[:.]\d{2}){1,2}(?:\s?[ap]\.?\s?m\b\.?)?(?:\s?uur\b)?(?:\s?(?:\(?[A-Z]{2,5}\)?)?\s?(?:[+-]\d{2}:?\d{2})?(?=[\s,]))?|\b\d{4}))[,\s]+(.+)$/u;

/** `Feb 5, 2016 at 10:43 AM Name` -> its moment and its name. */
function momentAndName(text: string): { when: string; who: string } | null {
  const m = MOMENT.exec(text);
  return m ? { when: m[1]!, who: m[2]! } : null;
}

type Reader = (line: string) => { when: string; who: string } | null;
const by =
  (pattern: RegExp, split = false): Reader =>
  (line) => {
    const m = pattern.exec(line);
    if (!m?.groups) return null;
    if (split) return momentAndName(m.groups.all!);
    return { when: m.groups.when ?? '', who: m.groups.who! };
  };

/** One a form: Dutch, English, French, German; then the forms without a word. */
const READERS: readonly Reader[] = [
  by(/^op (?<when>.{4,70}?),? (?:schreef|heeft) (?<who>.{1,160}?)(?:,? het volgende)?(?: geschreven)?\s?:$/i),
  by(/^(?<who>.{2,120}?) schreef op (?<when>.{6,70}?)\s?:$/i),
  by(/^on (?<all>.{6,240}?)\s(?:wrote|sent|writes)\s?:$/i, true),
  by(/^at (?<all>.{6,240}?)\s(?:wrote)\s?:$/i, true),
  by(/^(?<who>.{2,120}?) wrote on (?<when>.{6,70}?)\s?:$/i),
  by(/^le (?<all>.{6,240}?)\sa écrit\s?:$/i, true),
  by(/^am (?<when>.{6,70}?) schrieb (?<who>.{1,160}?)\s?:$/i),
  by(/^(?<who>[^<>]{0,100}<[^<>\s]+@[^<>\s]+>) (?:wrote|schreef|schrieb|sent)\s?:$/i),
  by(/^-{2,}\s?(?<who>[^-].{0,100}?) (?:wrote|schreef)\s?-{2,}$/i),
  by(/^(?<when>\d{4}-\d{2}-\d{2} [\d:.]{4,8}(?: [A-Z]{1,5}[+-]?[\d:]{0,6})?) (?<who>[^<>\d][^<>]{0,100}<\s?[^<>\s]+@[^<>\s]+>)\s?:$/),
  by(/^(?<when>\d{1,2}[./-]\d{1,2}[./-]\d{4},? .{4,14}?),? (?<who>[^<>\d][^<>]{0,100}<\s?[^<>\s]+@[^<>\s]+>)\s?:$/),
];
/** Words that stand where a name would in a sentence of the writer's own. */
const NO_NAME = /^(?:je|jij|u|ik|hij|zij|ze|we|wij|jullie|dat|dit|i|he|she|they|we|it|that)(?:\s|$)/i;

/** The attribution that begins at a line, wrapped over at most five; null where there is none. `texts` are the lines of one depth. */
export function attributionAt(texts: readonly string[], i: number): Attribution | null {
  const first = texts[i]!.trim();
  if (first.length > 300 || !START.test(first)) return null;
  let joined = '';
  for (let size = 1; size <= 5 && i + size <= texts.length; size++) {
    const next = texts[i + size - 1]!.trim();
    if (next === '' && !/^<(?:\s|$)/.test(texts[i + size]?.trim() ?? '')) return null;
    joined = `${joined} ${next}`.trim().replace(/<\s+/g, '<').replace(/\s+/g, ' ');
    if (joined.length > 320) return null;
    if (!/[:-]$/.test(joined)) continue;
    for (const read of READERS) {
      const found = read(joined.replace(/^\*|\*$/g, ''));
      if (!found) continue;
      if (NO_NAME.test(found.who) && !/@|\byou$/.test(found.who)) continue;
      if (found.when !== '' && !/\d/.test(found.when)) continue;
      return { from: personOf(found.who), when: found.when, size };
    }
  }
  return null;
}

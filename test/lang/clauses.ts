import { readingOf } from '../../rules/index.ts';
import type { Lang } from '../../rules/types.ts';

/** Each clause as `act subject lemma tense not`, for tables. */
export const clausesOf = (text: string, lang: Lang): string[] =>
  readingOf(text, lang, ['Noa', 'Finn']).sentences.flatMap((s) =>
    s.clauses.map((c) => [c.act, c.subject, ...(c.verb ? [c.verb.lemma, c.verb.tense, ...(c.verb.negated ? ['not'] : [])] : [])].join(' ')),
  );

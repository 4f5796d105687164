import { readFileSync } from 'node:fs';
import { check, readingOf } from '../../rules/index.ts';
import type { Lang } from '../../rules/types.ts';

export interface Item {
  readonly id: string;
  readonly text: string;
  readonly received: string;
  /** The coach's rewrite, where the corpus has one. */
  readonly coach: string;
  /** Kalm's rewrite. */
  readonly kalm: string;
  /** The sentences that Kalm put in place of others, and its cuts. */
  readonly changed: readonly string[];
}

const join = (lines: readonly { t: string; p?: boolean }[] | undefined): string =>
  (lines ?? []).reduce((all, s) => (all === '' ? s.t : `${all}${s.p ? '\n\n' : ' '}${s.t}`), '');

/** The messages of corpus sets with what Kalm makes of them. */
export function itemsOf(lang: Lang, sets: readonly string[]): Item[] {
  return sets.flatMap((set) =>
    readFileSync(new URL(`../../test/corpus/${set}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { id, draft, received, rewrite } = JSON.parse(line) as {
          id: string;
          draft: { t: string }[];
          received?: { t: string }[];
          rewrite?: string;
        };
        const text = join(draft);
        const before = join(received);
        const report = check({ text, language: lang, ...(before ? { received: before } : {}) });
        const changed = report.rewrite.edits
          .filter((e) => /\p{L}/u.test(e.replacement))
          .flatMap((e) => readingOf(e.replacement, lang).sentences.map((s) => s.text));
        return { id, text, received: before, coach: rewrite ?? '', kalm: report.rewrite.text, changed };
      }),
  );
}

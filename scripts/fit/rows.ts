import { readdirSync, readFileSync } from 'node:fs';
import { compileRules, sentenceFinder } from '../../rules/engine/find.ts';
import { compileLanguage } from '../../rules/engine/read.ts';
import { signContexts, signsOf } from '../../rules/engine/signs.ts';
import { catalogue, type Lang, readingOf } from '../../rules/index.ts';
import { en } from '../../rules/lang/en/index.ts';
import { nl } from '../../rules/lang/nl/index.ts';

const root = new URL('../../test/corpus/', import.meta.url);

export interface Sentence {
  readonly t: string;
  readonly p?: number;
  readonly l?: readonly string[];
  readonly k?: number;
  readonly q?: number;
  readonly a?: number;
}
export interface Item {
  readonly id: string;
  readonly lang: Lang;
  readonly draft: readonly Sentence[];
  readonly received: readonly Sentence[] | null;
  readonly safety: string | null;
}

/** One sentence of a corpus message: its signs, and what the annotators and the named rules say of it. */
export interface Row {
  readonly signs: readonly string[];
  readonly labels: ReadonlySet<string>;
  /** Its content must survive a rewrite. */
  readonly keep: boolean;
  /** A named rule finds something in it. */
  readonly named: boolean;
  /** Number of the message it stands in. */
  readonly message: number;
  /** Number of the set it comes from: each set has hands of its own, so what is learnt from some is tried on another. */
  readonly set: number;
  /** Its set has the mix of calm and hostile that messages have; the learning sets are denser. */
  readonly typical: boolean;
  /** A line by itself, of which it is not known whether it must be kept. */
  readonly line: boolean;
}

export const readCorpus = <T>(name: string): T[] =>
  readFileSync(new URL(`${name}.jsonl`, root), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The sets of a language that may be learnt from, by the names of their files: `dev-nl-a`, `learn-nl-1`; never `held-…`. */
export const learningSets = (lang: Lang): string[] =>
  readdirSync(root)
    .filter((f) => new RegExp(`^(?:dev|learn)-${lang}-\\w+\\.jsonl$`).test(f))
    .map((f) => f.replace('.jsonl', ''))
    .sort();

/** Joins sentences as GUIDE.md says; spans in UTF-16 units. */
export function joinSentences<S extends Sentence>(
  sentences: readonly S[],
): { text: string; spans: (S & { start: number; end: number })[] } {
  let text = '';
  const spans = sentences.map((s) => {
    if (text) text += s.p ? '\n\n' : ' ';
    const start = text.length;
    text += s.t;
    return { ...s, start, end: text.length };
  });
  return { text, spans };
}

const bare = [nl, en].map((language) => compileLanguage({ ...language, weights: undefined }));
const named = compileRules(
  catalogue().filter((r) => !r.signs),
  bare,
);

/** Every body sentence of the given sets, and the harmless lines, which have no labels. */
export function rowsOf(lang: Lang, sets: readonly string[]): Row[] {
  const out: Row[] = [];
  let number = 0;
  const add = (sentences: readonly Sentence[], reply: boolean, set: number, typical: boolean, line = false) => {
    const { text, spans } = joinSentences(sentences);
    const message = readingOf(text, lang);
    const contexts = signContexts(message, reply, () => false);
    const find = sentenceFinder(message, named, reply);
    number++;
    message.sentences.forEach((s, n) => {
      if (s.part !== 'body' || s.lang !== lang) return;
      const keep = spans.some((x) => x.k && x.start < s.end && s.start < x.end);
      const labels = new Set(spans.filter((x) => x.start < s.end && s.start < x.end).flatMap((x) => x.l ?? []));
      out.push({
        keep,
        line,
        message: number,
        set,
        typical,
        signs: signsOf(s, contexts[n]!),
        labels,
        named: find(n, false).some((f) => f.severity !== 'hint'),
      });
    });
  };
  sets.forEach((set, n) => {
    for (const item of readCorpus<Item>(set))
      if (!item.safety) add(item.draft, (item.received ?? []).length > 0, n, set.startsWith('dev-'));
  });
  ['harmless-dev', 'learn-harmless'].forEach((set, n) => {
    for (const item of readCorpus<{ lang: string; text: string }>(set))
      if (item.lang === lang) add([{ t: item.text }], false, sets.length + n, true, true);
  });
  return out;
}

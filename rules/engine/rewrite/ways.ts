import type { Finding, Sentence } from '../../types.ts';
import { CONTENT } from './content.ts';
import { cutClauses, trimEnds } from './cut.ts';
import type { RewriteInput } from './input.ts';

/** At most this many ways are proved and offered; each proof reads the sentence anew. */
const MOST_WAYS = 3;

/** The proved ways to put a sentence, best first: the writer's own, then what is left after cutting. */
export function alternatives(sentence: Sentence, findings: readonly Finding[], input: RewriteInput, n: number): readonly string[] {
  const held = input.known.get(sentence);
  if (held) return held;
  const writer = input.writer(sentence);
  const named = findings.filter((f) => !input.bySigns(f));
  const ways = new Set([
    // where a rule names its words, what other signs add up to says little of how to put it
    ...(writer?.alternatives(sentence, named.length > 0 ? named : findings) ?? []),
    ...cutsOf(sentence, findings, input, n),
  ]);
  const proved: string[] = [];
  for (const way of ways) {
    if (proved.length === MOST_WAYS) break;
    if (way.trim() !== '' && way !== sentence.text && figuresHeld(way, sentence.text) && input.proof.isClean(way, sentence))
      proved.push(way);
  }
  input.known.set(sentence, proved);
  return proved;
}

const FIGURE = /\d+(?:[.:,]\d+)*/g;
const figuresHeld = (way: string, source: string): boolean => {
  const known: readonly string[] = source.match(FIGURE) ?? [];
  return (way.match(FIGURE) ?? []).every((f) => known.includes(f));
};

/** What is left of a sentence after a cut is only worth sending where the sentence held content; a request that the writer makes of it is. */
export function isWorth(way: string, n: number, findings: readonly Finding[], input: RewriteInput): boolean {
  const sentence = input.message.sentences[n]!;
  if (!isCut(way, sentence, findings, input, n)) return true;
  return input.content(n) >= 0 || input.answers(n);
}

/** The way is what a cut left, not what the writer of the language made. */
export const isCut = (way: string, sentence: Sentence, findings: readonly Finding[], input: RewriteInput, n: number): boolean =>
  cutsOf(sentence, findings, input, n).includes(way);

/** What is left of the sentence without what was found. */
function cutsOf(sentence: Sentence, findings: readonly Finding[], input: RewriteInput, n: number): string[] {
  const joiners = input.writer(sentence)?.joiners ?? new Set<string>();
  return [...cutClauses(sentence, findings, joiners, input.content(n) >= CONTENT), ...trimEnds(sentence, findings, joiners)];
}

/** Staying vague becomes a plain `you will hear`, with the day or the matter that it is about; the writer is asked to name one. */
export function deferral(sentence: Sentence, findings: readonly Finding[], input: RewriteInput, n: number): string | undefined {
  if (!findings.some((f) => f.category === 'vague') || findings.some((f) => !PUT_OFF.has(f.category))) return undefined;
  const writer = input.writer(sentence);
  const about = writer?.topic(sentence);
  if (about === undefined && !input.answers(n)) return undefined;
  const way = writer?.defer(sentence, about);
  return way !== undefined && input.proof.isClean(way, sentence) ? way : undefined;
}

/** What goes along when an answer is put off; a sneer or an insult that sounds vague is no answer. */
const PUT_OFF: ReadonlySet<string> = new Set(['vague', 'apology', 'guilt', 'opinion', 'defence', 'threat']);

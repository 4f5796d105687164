import type { Finding, Rewrite, Sentence, Span } from '../../types.ts';
import type { RewriteInput } from './input.ts';
import { splitSentence } from './split.ts';
import { alternatives } from './ways.ts';

/** What is offered beside a finding. */
export interface Ways {
  /** Replacements of exactly the marked words; an empty one takes them away. */
  readonly suggestions: readonly string[];
  /** Other ways to put the whole sentence, the first being what the rewrite makes of it; an empty one leaves the sentence out. */
  readonly instead: (Span & { readonly texts: readonly string[] }) | null;
}

/** Nothing is offered: in a thread that was sent, there is nothing to put otherwise. */
export const NO_WAYS: Ways = { suggestions: [], instead: null };
const MOST = 3;

/** The ways that were proved for the sentence of a finding, as replacements of the marked words where they fit there, and of the sentence. */
export function waysFor(finding: Finding, rewrite: Rewrite, plan: RewriteInput): Ways {
  const { message, findings } = plan;
  if (finding.category === 'long-sentence') return splitFor(finding, plan);
  if (finding.severity === 'hint') return NO_WAYS;
  const n = message.sentences.findIndex((s) => s.start <= finding.start && finding.end <= s.end);
  const sentence = message.sentences[n];
  if (!sentence) return NO_WAYS;
  const mine = findings.filter((f) => f.severity !== 'hint' && f.start < sentence.end && sentence.start < f.end);
  const made = madeOf(sentence, rewrite);
  const open = rewrite.open.some((o) => o.start < sentence.end && sentence.start < o.end);
  // what holds something is not offered to be left out
  const texts = [
    ...new Set([...(made === null ? [] : [made]), ...alternatives(sentence, mine, plan, n), ...(open || rewrite.text === '' ? [] : [''])]),
  ]
    .filter((t) => t !== sentence.text)
    .slice(0, MOST);
  const head = message.text.slice(sentence.start, finding.start);
  const tail = message.text.slice(finding.end, sentence.end);
  return {
    suggestions: texts.flatMap((way) => {
      if (way === '') return head === '' && tail === '' ? [''] : [];
      const fits = way.startsWith(head) && way.endsWith(tail) && way.length >= head.length + tail.length;
      return fits ? [way.slice(head.length, way.length - tail.length)] : [];
    }),
    instead: texts.length > 0 ? { start: sentence.start, end: sentence.end, texts } : null,
  };
}

/** A long sentence as two, where it reads as well so. */
function splitFor(finding: Finding, plan: RewriteInput): Ways {
  const sentence = plan.message.sentences.find((s) => s.start <= finding.start && finding.end <= s.end);
  const two = sentence && splitSentence(sentence, plan.writer(sentence)?.drops ?? new Set());
  return two !== undefined && plan.proof.isClean(two, sentence!)
    ? { suggestions: [], instead: { start: sentence!.start, end: sentence!.end, texts: [two] } }
    : NO_WAYS;
}

/** What the rewrite makes of a sentence; null where it stays as it is or was taken together with others. */
function madeOf(sentence: Sentence, rewrite: Rewrite): string | null {
  const edit = rewrite.edits.find((e) => e.start <= sentence.start && sentence.end <= e.end);
  if (!edit) return null;
  if (edit.replacement.trim() === '') return '';
  return edit.start === sentence.start && edit.end === sentence.end ? edit.replacement : null;
}

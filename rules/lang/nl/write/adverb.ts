import type { Finding, Sentence } from '../../../types.ts';
import { REPROACH } from './words.ts';

/** A sentence whose only fault is an adverb goes without it, where no word order hangs on it. */
export function withoutAdverb(s: Sentence, findings: readonly Finding[]): string | null {
  const marked = s.tokens.filter((t) => findings.some((f) => f.start <= t.start && t.end <= f.end) && !t.tags.has('Punctuation'));
  if (marked.length === 0 || marked.length > 2 || !marked.every((t) => REPROACH.has(t.norm) && !/^(?:niet|nooit|altijd)$/.test(t.norm)))
    return null;
  // at the head of a clause the word order hangs on it
  const before = s.tokens[s.tokens.indexOf(marked[0]!) - 1];
  const after = s.tokens[s.tokens.indexOf(marked[marked.length - 1]!) + 1];
  if (!before || before.tags.has('Punctuation') || after?.tags.has('Finite')) return null;
  const [first, last] = [marked[0]!, marked[marked.length - 1]!];
  return (s.text.slice(0, first.start - s.start).trimEnd() + s.text.slice(last.end - s.start)).replace(/\s+([.,!?])/g, '$1');
}

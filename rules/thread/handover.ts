import type { LedgerForms } from '../types.ts';
import type { Line } from './read.ts';

/** The sentence has somebody bring or fetch the child. */
export const isHandover = (line: Line, forms: LedgerForms): boolean =>
  line.sentence.clauses.some((c) => c.verb && (forms.handover.has(c.verb.lemma) || forms.handover.has(c.verb.lemma.split(' ')[0]!))) &&
  line.sentence.tokens.some(
    (t, i) => (t.tags.has('Child') || t.tags.has('They') || t.tags.has('Name') || forms.objects.has(t.norm)) && !behind(line, i),
  );
/** `haar tas`, `met Noa`: no object. */
const behind = (line: Line, i: number): boolean => {
  const { tokens } = line.sentence;
  return tokens[i - 1]?.tags.has('Preposition') === true || (tokens[i]!.tags.has('Possessive') && tokens[i + 1]?.tags.has('Noun') === true);
};

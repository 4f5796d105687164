import type { Clause, Sentence } from '../../../types.ts';
import { askFrom } from './ask.ts';
import { opening, sentenceOf } from './parts.ts';

const asks = (s: Sentence, rest: string): string => sentenceOf(s, `${opening(s)} ${rest}`, '?');

/** `ik wil / verwacht / eis dat je …`, `zorg dat je …`: the request stands in the clause behind. */
const PRESSED: ReadonlySet<string> = new Set(['willen', 'verwachten', 'eisen', 'zorgen', 'verlangen']);
const orders = (c: Clause): boolean => c.act === 'command' || (c.subject === 'reader' && c.verb?.modal === 'must') || isOrderInPresent(c);
/** `Je levert dit zondag aan`, `Jij neemt haar vrijdag mee`: a day or an hour makes an order of it. */
const isOrderInPresent = (c: Clause): boolean =>
  c.subject === 'reader' &&
  !c.subordinate &&
  c.act === 'statement' &&
  (c.verb?.tense === 'present' || c.verb?.tense === 'future') &&
  c.verb.modal === undefined &&
  c.facts.some((f) => f.kind === 'date' || f.kind === 'time');

/** The first order of a sentence as a request; what stands before or behind it must be no order of its own, or be asked too. */
export function ordersIn(s: Sentence): string | null {
  const [head, next] = s.clauses;
  if (!head) return null;
  if (next?.subordinate && next.subject === 'reader' && head.verb && PRESSED.has(head.verb.lemma)) {
    const rest = askFrom(s, next, 'order');
    return rest ? asks(s, rest) : null;
  }
  const at = s.clauses.findIndex((c) => !c.subordinate && orders(c));
  if (at < 0 || s.clauses.slice(0, at).some((c) => c.facts.some((f) => f.kind !== 'name'))) return null;
  const first = askFrom(s, s.clauses[at]!, 'order');
  if (!first) return null;
  // a day, an hour or an amount behind it may not be lost
  const behind = s.clauses.slice(at + 1);
  if (behind.some((c) => c.facts.some((f) => f.kind !== 'name') || c.act === 'question' || c.act === 'request')) return null;
  return asks(s, first);
}

/** `Je hebt zijn jas weer niet meegegeven`: the request that it holds. */
export function reproachFrom(s: Sentence, c: Clause): string | null {
  if (c.subject !== 'reader' || !c.verb) return null;
  const rest = askFrom(s, c, 'reproach');
  return rest ? asks(s, rest) : null;
}

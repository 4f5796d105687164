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

/** Behind an order, what the other does next is ordered too. */
const goesOn = (c: Clause): boolean =>
  c.subject === 'reader' && c.act === 'statement' && c.verb?.tense === 'present' && c.verb.modal === undefined;

/** The first order of a sentence as a request; what stands before or behind it must be no order of its own, or be asked too. */
export function ordersIn(s: Sentence): string | null {
  const [head, next] = s.clauses;
  // `Vraag dat nog één keer en …` says what follows if you do
  if (!head || /\b(?:nog (?:één|een|1) keer|nog eens)\b/i.test(s.text)) return null;
  if (next?.subordinate && next.subject === 'reader' && head.verb && PRESSED.has(head.verb.lemma)) {
    const rest = askFrom(s, next, 'order');
    return rest ? asks(s, rest) : null;
  }
  const at = s.clauses.findIndex((c) => !c.subordinate && orders(c));
  if (at < 0 || s.clauses.slice(0, at).some((c) => c.facts.some((f) => f.kind !== 'name'))) return null;
  const first = askFrom(s, s.clauses[at]!, 'order');
  // `Neem haar mee en ik sta voor de deur` says what follows if you do
  const then = s.clauses[at + 1];
  if (then?.subject === 'writer' && s.clauses[at]!.act === 'command' && s.tokens[then.from]?.norm === 'en') return null;
  if (!first) return null;
  const more: string[] = [];
  for (const c of s.clauses.slice(at + 1)) {
    const next = !c.subordinate && (orders(c) || goesOn(c)) ? askFrom(s, c, 'order') : null;
    // what is asked in one breath is asked together; a day, an hour or an amount in what is no order may not be lost
    if (next) more.push(next);
    else if (c.facts.some((f) => f.kind !== 'name') || c.act === 'question' || c.act === 'request') return null;
  }
  const all = [first, ...more];
  if (more.length > 2 || (more.length > 0 && first.includes(','))) return null;
  return asks(s, [all.slice(0, -1).join(', '), all[all.length - 1]].filter((w) => w !== '').join(' en '));
}

/** `Je hebt zijn jas weer niet meegegeven`: the request that it holds. */
export function reproachFrom(s: Sentence, c: Clause): string | null {
  if (c.subject !== 'reader' || !c.verb || c.act === 'command') return null;
  const rest = askFrom(s, c, 'reproach');
  return rest ? asks(s, rest) : null;
}

import type { Message, QuestionKind, Sentence } from '../../types.ts';
import type { QuestionTest } from './forms.ts';

export interface Asked {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly kind: QuestionKind;
}

/** What of a received message asks for an answer or an action. A reproach with a question mark is none; a demand that can be acted on is. */
export function findQuestions(received: Message, test: (sentence: Sentence) => QuestionTest, hostile: Hostility): Asked[] {
  return received.sentences.flatMap((s, n) => {
    if (s.part !== 'body') return [];
    const kind = kindOf(s, test(s), hostile(n));
    return kind === null ? [] : [{ sentence: n, ...spanOf(s), kind }];
  });
}

/** How hostile a sentence is: `sure` by a rule, `weak` where only small signs add up. */
export type Hostility = (sentence: number) => 'sure' | 'weak' | null;
const ASKING = new Set(['question', 'request', 'proposal']);

/** In chat without full stops only the clauses that ask are marked, from the first to the last. */
function spanOf(s: Sentence): { start: number; end: number } {
  const asking = s.clauses.filter((c) => ASKING.has(c.act));
  if (s.clauses.length < 2 || asking.length === 0 || s.tokens.length < 12) return { start: s.start, end: s.end };
  return { start: asking[0]!.start, end: asking[asking.length - 1]!.end };
}

function kindOf(s: Sentence, test: QuestionTest, hostile: 'sure' | 'weak' | null): QuestionKind | null {
  const marked = s.tokens.some((t) => t.norm === '?' || t.norm === '??' || t.norm === '?!');
  if (test.rhetorical(s)) return null;
  const practical = s.facts.some((f) => f.kind === 'date' || f.kind === 'time' || f.kind === 'amount');
  const acts = new Set(s.clauses.map((c) => c.act));
  if (marked) {
    if (hostile === 'sure' && !practical && !acts.has('request')) return null;
    return acts.has('request') ? 'request' : 'question';
  }
  if (acts.has('request')) return test.deadline(s) ? 'deadline' : test.asks(s) && !hostile ? 'indirect' : 'request';
  if (hostile === 'sure') return null;
  if (acts.has('question') || test.direct(s)) return 'question';
  if (hostile && !acts.has('command')) return null;
  if (test.asks(s) && (acts.has('command') || acts.has('fragment') || s.clauses.some((c) => c.subject === 'writer')))
    return test.deadline(s) ? 'deadline' : 'indirect';
  return acts.has('command') && practical ? 'request' : null;
}

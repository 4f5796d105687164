import type { Finding, LinearWeights, Message, QuestionKind, Sentence } from '../../types.ts';
import type { CompiledRules } from '../find.ts';
import { type SignContext, type SignReader, signContexts, signsOf, weigh } from '../signs.ts';
import type { QuestionTest } from './forms.ts';

export interface Asked {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly kind: QuestionKind;
  /** How surely it asks, in hundredths; none where the language has no weights. */
  readonly weight?: number;
}

/** How a sentence is held against what asks: the tests of its language, and its weights where it has any. */
export interface Asking {
  readonly test: (sentence: Sentence) => QuestionTest;
  readonly weights: (sentence: Sentence) => LinearWeights | undefined;
  readonly signs: SignReader;
}

/** What of a received message asks for an answer or an action. A reproach with a question mark is none; a demand that can be acted on is. */
export function findQuestions(received: Message, { test, weights, signs }: Asking, hostile: Hostility): Asked[] {
  const contexts = signContexts(received, false, () => false);
  return received.sentences.flatMap((s, n) => {
    if (s.part !== 'body') return [];
    const kind = kindOf(s, test(s), hostile(n));
    const table = weights(s);
    if (test(s).rhetorical(s) && !isPractical(s)) return [];
    if (!table) return kind === null ? [] : [{ sentence: n, ...spanOf(s), kind }];
    const weight = weigh(askSigns(s, contexts[n]!, test(s), hostile(n), signs), table.base, table.signs);
    if (weight < ENOUGH) return [];
    return [{ sentence: n, ...spanOf(s), kind: kind ?? (isMarked(s) ? 'question' : 'request'), weight }];
  });
}

/** How hostile a sentence is: `sure` by a rule, `weak` where only small signs add up. */
export type Hostility = (sentence: number) => 'sure' | 'weak' | null;

/** The hostility of each sentence of a message by what was found in it. */
export function hostilityOf(message: Message, findings: readonly Finding[], rules: CompiledRules): Hostility {
  return (n) => {
    const s = message.sentences[n]!;
    const here = findings.filter((f) => f.severity !== 'hint' && f.start < s.end && s.start < f.end);
    return here.length === 0 ? null : here.some((f) => !rules.bySigns.has(f.rule)) ? 'sure' : 'weak';
  };
}

/** In hundredths: a question that is missed leaves a parent unanswered, one too many is soon seen. */
const ENOUGH = -30;
const isPractical = (s: Sentence): boolean => s.facts.some((f) => f.kind === 'date' || f.kind === 'time' || f.kind === 'amount');
const isMarked = (s: Sentence): boolean => s.tokens.some((t) => t.norm === '?' || t.norm === '??' || t.norm === '?!');
const TESTS = ['asks', 'direct', 'rhetorical', 'deadline'] as const;

/** The signs by which a sentence is weighed: those of its tone, and what the tests say of it. */
export function askSigns(
  s: Sentence,
  context: SignContext,
  test: QuestionTest,
  hostile: 'sure' | 'weak' | null,
  signs: SignReader = signsOf,
): string[] {
  const out = [...signs(s, context)];
  for (const name of TESTS)
    if (test[name](s)) out.push(`is ${name}`, `is ${name} ${hostile ?? 'calm'}`, `is ${name} ${isMarked(s) ? '?' : '.'}`);
  const kind = kindOf(s, test, hostile);
  out.push(
    `kind ${kind}`,
    `kind ${kind} ${hostile ?? 'calm'}`,
    `tone ${hostile ?? 'calm'}`,
    `tone ${hostile ?? 'calm'} ${isMarked(s) ? '?' : '.'}`,
  );
  const last = s.clauses[s.clauses.length - 1];
  if (last) out.push(`last act ${last.act}`, `last ${last.act} ${last.subject}`);
  for (const c of s.clauses) out.push(`asks ${c.act} ${c.subject} ${c.verb?.tense ?? 'none'}`);
  return out;
}

const ASKING = new Set(['question', 'request', 'proposal']);

/** In chat without full stops only the clauses that ask are marked, from the first to the last. */
function spanOf(s: Sentence): { start: number; end: number } {
  const asking = s.clauses.filter((c) => ASKING.has(c.act));
  if (s.clauses.length < 2 || asking.length === 0 || s.tokens.length < 12) return { start: s.start, end: s.end };
  return { start: asking[0]!.start, end: asking[asking.length - 1]!.end };
}

function kindOf(s: Sentence, test: QuestionTest, hostile: 'sure' | 'weak' | null): QuestionKind | null {
  const marked = isMarked(s);
  if (test.rhetorical(s)) return null;
  const practical = isPractical(s);
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

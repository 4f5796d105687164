import type { Edit, Fact, Finding, Message, OpenPlace, OpenReason, Rewrite, Sentence, Writer } from '../../types.ts';
import { cutClauses } from './cut.ts';

/** What the planner asks of the engine, so that no rewrite is offered unproved. */
export interface Proof {
  /** Findings graver than a hint in a text put in place of a sentence; the whole pipeline is run again. */
  isClean(text: string, instead: Sentence): boolean;
}

export interface RewriteInput {
  readonly message: Message;
  readonly findings: readonly Finding[];
  readonly answers: (sentence: number) => boolean;
  readonly openQuestions: number;
  readonly writer: (sentence: Sentence) => Writer | undefined;
  readonly fallback: Writer | undefined;
  readonly proof: Proof;
  /** Ways that were proved already, by sentence: the rewrite and the suggestions ask for the same. */
  readonly known: Map<Sentence, string[]>;
}

interface Step {
  readonly sentence: number;
  readonly replacement: string | null; // null: dropped
  readonly rule: string;
}

/**
 * Plans each flagged sentence: another way to put it, else the hostile clause cut, else dropped where it holds nothing, else left open.
 * Clean sentences stay byte for byte; a clean draft comes back unchanged.
 */
export function planRewrite(input: RewriteInput): Rewrite {
  const { message, findings } = input;
  const grave = findings.filter((f) => f.severity !== 'hint');
  if (grave.length === 0) return { text: message.text, edits: [], open: [] };
  const steps: Step[] = [];
  const open: OpenPlace[] = [];
  message.sentences.forEach((sentence, n) => {
    const mine = grave.filter((f) => f.start < sentence.end && sentence.start < f.end);
    if (mine.length === 0) return;
    const rule = mine[0]!.rule;
    const way = alternatives(sentence, mine, input)[0];
    if (way !== undefined) steps.push({ sentence: n, replacement: way, rule });
    else if (holdsContent(sentence, mine, input.answers(n)))
      open.push({ start: sentence.start, end: sentence.end, reason: reasonFor(mine) });
    else steps.push({ sentence: n, replacement: null, rule });
  });
  const nothingLeft = message.sentences.every((s, n) => s.part !== 'body' || steps.some((e) => e.sentence === n && e.replacement === null));
  if (nothingLeft) return emptied(message, steps, input);
  const edits = steps.map((step) => toEdit(message, step));
  return { text: applyEdits(message.text, edits), edits, open };
}

/** At most this many ways are proved and offered; each proof reads the sentence anew. */
const MOST_WAYS = 3;

/** The proved ways to put a sentence, best first: the writer's own, then what is left after cutting. */
export function alternatives(
  sentence: Sentence,
  findings: readonly Finding[],
  input: Pick<RewriteInput, 'writer' | 'proof' | 'known'>,
): readonly string[] {
  const held = input.known.get(sentence);
  if (held) return held;
  const writer = input.writer(sentence);
  const ways = new Set([
    ...(writer?.alternatives(sentence, findings) ?? []),
    ...cutClauses(sentence, findings, writer?.joiners ?? new Set<string>()),
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

/** What is said about then, or about the other, is no content, whatever figures it holds. */
const TELLING: ReadonlySet<string> = new Set(['command', 'blame', 'vague', 'child', 'defence', 'advice']);

/** Content that may not be lost: an answer, or a day, time or amount in a sentence that is not about the past. */
function holdsContent(sentence: Sentence, findings: readonly Finding[], answers: boolean): boolean {
  // `elke maand`, `one of us` and `this week` are no facts to keep: a figure, a clock time or a named day is
  const named = (f: Fact): boolean =>
    sentence.tokens.some((t) => f.start <= t.start && t.end <= f.end && (t.tags.has('Weekday') || t.tags.has('Month')));
  const facts = sentence.facts.filter(
    (f) => f.kind === 'amount' || f.kind === 'time' || /\d/.test(f.text) || (f.kind === 'date' && named(f)),
  );
  if (answers) return facts.length > 0 || findings.every((f) => TELLING.has(f.category));
  if (facts.length === 0) return false;
  const past =
    sentence.clauses.some((c) => c.verb?.tense === 'past') &&
    !sentence.clauses.some((c) => c.act === 'request' || c.verb?.tense === 'future');
  return !past && findings.some((f) => TELLING.has(f.category));
}

function reasonFor(findings: readonly Finding[]): OpenReason {
  const categories = new Set(findings.map((f) => f.category));
  if (categories.has('vague')) return 'name-a-date';
  if (categories.has('command')) return 'ask-it-plainly';
  if (categories.has('opinion') || categories.has('motive') || categories.has('child')) return 'say-what-you-saw';
  return 'check-the-facts';
}

function toEdit(message: Message, step: Step): Edit {
  const sentence = message.sentences[step.sentence]!;
  if (step.replacement !== null) return { start: sentence.start, end: sentence.end, replacement: step.replacement, rule: step.rule };
  // a dropped sentence takes the white space before it along, or after it where it opens the message
  let { start, end } = sentence;
  const before = message.sentences[step.sentence - 1];
  const after = message.sentences[step.sentence + 1];
  if (before && !(after && before.paragraph !== sentence.paragraph && after.paragraph === sentence.paragraph)) start = before.end;
  else if (after) end = after.start;
  return { start, end, replacement: '', rule: step.rule };
}

/** The text after the edits; edits that touch each other are taken in order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const e of [...edits].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, e.start);
    out += text.slice(at, start) + e.replacement;
    at = Math.max(at, e.end);
  }
  return out + text.slice(at);
}

function emptied(message: Message, steps: readonly Step[], input: RewriteInput): Rewrite {
  const rule = steps[0]?.rule ?? '';
  const reply = input.openQuestions > 0 ? input.fallback?.neutralReply : undefined;
  if (reply === undefined) {
    const edits = message.text === '' ? [] : [{ start: 0, end: message.text.length, replacement: '', rule }];
    return { text: '', edits, open: [] };
  }
  const body = message.sentences.filter((s) => s.part === 'body');
  const edit: Edit = { start: body[0]!.start, end: body[body.length - 1]!.end, replacement: reply, rule };
  return { text: applyEdits(message.text, [edit]), edits: [edit], open: [] };
}

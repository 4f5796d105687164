import type { Edit, Fact, Finding, Message, OpenPlace, OpenReason, Rewrite, Sentence, Token, Writer } from '../../types.ts';
import { cutClauses, tellsAhead, trimEnds } from './cut.ts';
import { applyEdits } from './edits.ts';

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
  /** How surely sentence `n` holds what the matter needs, in hundredths. */
  readonly content: (n: number) => number;
  /** Sentence `n` asks for an answer or an action. */
  readonly asks: (n: number) => boolean;
  /** The finding comes of signs that add up, not of a rule that names its words. */
  readonly bySigns: (finding: Finding) => boolean;
  /** Ways that were proved already, by sentence: the rewrite and the suggestions ask for the same. */
  readonly known: Map<Sentence, string[]>;
}

interface Step {
  readonly sentence: number;
  readonly replacement: string | null; // null: dropped
  readonly rule: string;
}

/**
 * Plans each flagged sentence: another way to put it, else kept where it is calm by itself and holds content, else the hostile clause cut,
 * else dropped where it holds nothing, else left open. Clean sentences stay byte for byte; a clean draft comes back unchanged.
 */
export function planRewrite(input: RewriteInput): Rewrite {
  const { message, findings } = input;
  const grave = findings.filter((f) => f.severity !== 'hint');
  if (grave.length === 0) return { text: message.text, edits: [], open: [] };
  const steps: Step[] = [];
  const open: OpenPlace[] = [];
  const said = new Set<string>();
  message.sentences.forEach((sentence, n) => {
    const mine = grave.filter((f) => f.start < sentence.end && sentence.start < f.end);
    if (mine.length === 0) return;
    const rule = mine[0]!.rule;
    const prompt = (reason: OpenReason) => open.push({ start: sentence.start, end: sentence.end, reason });
    const defer = () => {
      const way = deferral(sentence, mine, input, n);
      // said once, it need not be said again of nothing in particular
      if (way === undefined || said.has(way.toLowerCase())) return undefined;
      said.add(way.toLowerCase());
      return way;
    };
    const ways = alternatives(sentence, mine, input, n).filter((w) => isWorth(w, n, mine, input));
    if (isCalmContent(n, mine, input)) return;
    const later = defer();
    const way = later ?? ways[0];
    if (way !== undefined) steps.push({ sentence: n, replacement: way, rule });
    else if (!holdsContent(n, mine, input)) steps.push({ sentence: n, replacement: null, rule });
    if (later !== undefined) prompt('say-by-when');
    else if (way !== undefined && isUndated(way, sentence)) prompt('ask-by-when');
    else if (way === undefined && (holdsContent(n, mine, input) || input.writer(sentence)?.plans(sentence)))
      prompt(input.writer(sentence)?.plans(sentence) ? 'cite-the-plan' : reasonFor(mine));
  });
  keepTogether(message, steps, open, input);
  steps.push(...splinters(message, steps));
  steps.push(...markers(message, steps));
  steps.sort((a, b) => a.sentence - b.sentence);
  const nothingLeft = message.sentences.every((s, n) => s.part !== 'body' || steps.some((e) => e.sentence === n && e.replacement === null));
  if (nothingLeft) return emptied(message, steps, input);
  const dropped = new Set(steps.filter((s) => s.replacement === null).map((s) => s.sentence));
  const edits = steps.map((step) => toEdit(message, step, dropped, steps));
  return { text: applyEdits(message.text, edits), edits, open };
}

/**
 * Where no mark parts a chat, a sentence may have been cut in the wrong place. What is dropped must leave a neighbour that opens as a
 * sentence does; else the neighbour goes along, or, where that holds something, both stay and the writer is asked.
 */
function keepTogether(message: Message, steps: Step[], open: OpenPlace[], input: RewriteInput): void {
  const stepOf = (n: number): Step | undefined => steps.find((s) => s.sentence === n);
  const joined = (n: number): boolean => {
    const [a, b] = [message.sentences[n], message.sentences[n + 1]];
    return a?.part === 'body' && b?.part === 'body' && b.seam !== undefined && b.seam < SURE;
  };
  const holds = (n: number): boolean =>
    input.content(n) >= CONTENT ||
    input.answers(n) ||
    input.asks(n) ||
    message.sentences[n]!.facts.some((f) => f.kind === 'time' || f.kind === 'amount');
  const stay = (n: number) => {
    const sentence = message.sentences[n]!;
    steps.splice(steps.indexOf(stepOf(n)!), 1);
    if (!open.some((o) => o.start === sentence.start)) open.push({ start: sentence.start, end: sentence.end, reason: 'check-the-facts' });
  };
  for (const { sentence: n } of steps.filter((s) => s.replacement === null)) {
    const [here, next] = [message.sentences[n]!, message.sentences[n + 1]];
    const before = stepOf(n - 1);
    if (joined(n - 1) && before?.replacement !== null && !opensWell(here)) {
      if (before !== undefined || holds(n - 1)) stay(n);
      else steps.push({ sentence: n - 1, replacement: null, rule: stepOf(n)!.rule });
    } else if (joined(n) && next && stepOf(n + 1) === undefined && !opensWell(next)) {
      if (holds(n + 1)) stay(n);
      else steps.push({ sentence: n + 1, replacement: null, rule: stepOf(n)!.rule });
    }
  }
}

/** Of the seams over this, three in four are right in messages that nobody had read; of those under it, fewer than half. */
const SURE = 150;

/** A preposition, a bare participle, or a verb that asks nothing goes on from what stood before it. */
function opensWell(s: Sentence): boolean {
  const [first, second] = s.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
  if (!first) return false;
  const { tags } = first;
  if (tags.has('Imperative') || tags.has('Modal') || tags.has('QuestionWord') || s.text.includes('?')) return true;
  if (tags.has('Preposition') && !tags.has('Conjunction') && !tags.has('Adverb'))
    return second !== undefined && ['Weekday', 'Date', 'Time', 'Number', 'Money'].some((tag) => second.tags.has(tag as 'Date'));
  if (tags.has('Finite') && !tags.has('Noun') && !tags.has('Interjection'))
    return s.clauses[0]?.act === 'request' || s.clauses[0]?.act === 'thanks';
  return !(tags.has('Participle') && !tags.has('Adjective'));
}

/** A request that was made of a reproach or an order, without a day or an hour. */
const isUndated = (way: string, sentence: Sentence): boolean =>
  way.endsWith('?') && !sentence.text.includes('?') && !sentence.facts.some((f) => f.kind === 'date' || f.kind === 'time');

/** `queen`, `hrs`: a splinter that no full stop parts from a dropped sentence belonged to it. */
function splinters(message: Message, steps: readonly Step[]): Step[] {
  const gone = new Map(steps.filter((s) => s.replacement === null).map((s) => [s.sentence, s]));
  const runsOn = (n: number): boolean => {
    const [a, b] = [message.sentences[n], message.sentences[n + 1]];
    return a !== undefined && b !== undefined && a.paragraph === b.paragraph && !CLOSED.test(a.text);
  };
  return message.sentences.flatMap((s, n) => {
    if (n === 0 || s.part !== 'body' || steps.some((e) => e.sentence === n)) return [];
    const words = s.tokens.filter((t) => !t.tags.has('Punctuation') && !t.tags.has('Emoji'));
    if (words.length === 0) return [];
    const tells = words.some((t) => t.tags.has('Finite') || t.tags.has('Imperative')) || s.facts.some((f) => f.kind !== 'name');
    const asks = s.text.includes('?') && words.length > 1;
    if (!headless(s, words) && (words.length > SPLINTER || tells || asks)) return [];
    const beside = (runsOn(n - 1) ? gone.get(n - 1) : undefined) ?? (runsOn(n) ? gone.get(n + 1) : undefined);
    return beside ? [{ sentence: n, replacement: null, rule: beside.rule }] : [];
  });
}
const SPLINTER = 3;
/** `n has to glue him together`: goes on from a sentence that is gone, and holds no day, hour or amount. */
const headless = (s: Sentence, words: readonly Token[]): boolean =>
  words[0]!.tags.has('Conjunction') &&
  words[1]?.tags.has('Finite') === true &&
  !s.facts.some((f) => f.kind === 'time' || f.kind === 'amount');
/** `2.` before an item whose sentences are all gone. */
function markers(message: Message, steps: readonly Step[]): Step[] {
  const gone = new Map(steps.filter((s) => s.replacement === null).map((s) => [s.sentence, s]));
  return message.sentences.flatMap((s, n) => {
    if (!s.item || gone.has(n) || /\p{L}/u.test(s.text)) return [];
    let k = n + 1;
    while (
      gone.has(k) &&
      message.sentences[k]!.item &&
      /\p{L}/u.test(message.sentences[k]!.text) &&
      !message.text.slice(s.end, message.sentences[k]!.start).includes('\n')
    )
      k++;
    const next = message.sentences[k];
    const closed = next === undefined || message.text.slice(message.sentences[k - 1]!.end, next.start).includes('\n');
    return k > n + 1 && closed ? [{ sentence: n, replacement: null, rule: gone.get(n + 1)!.rule }] : [];
  });
}
const CLOSED = /[.!?…\p{Extended_Pictographic}]["')]*\s*$/u;

/** What is left of a sentence after a cut is only worth sending where the sentence held content; a request that the writer makes of it is. */
function isWorth(way: string, n: number, findings: readonly Finding[], input: RewriteInput): boolean {
  const sentence = input.message.sentences[n]!;
  if (!cutsOf(sentence, findings, input, n).includes(way)) return true;
  return input.content(n) >= 0 || input.answers(n);
}

/** What is left of the sentence without what was found. */
function cutsOf(sentence: Sentence, findings: readonly Finding[], input: RewriteInput, n: number): string[] {
  const joiners = input.writer(sentence)?.joiners ?? new Set<string>();
  return [...cutClauses(sentence, findings, joiners, input.content(n) >= CONTENT), ...trimEnds(sentence, findings, joiners)];
}

/** What small signs spoke against, but which is calm by itself and holds content or asks something: kept as it is. */
function isCalmContent(n: number, findings: readonly Finding[], input: RewriteInput): boolean {
  const sentence = input.message.sentences[n]!;
  if (!findings.every((f) => input.bySigns(f)) || findings.some((f) => f.category === 'vague')) return false;
  return (input.content(n) >= CONTENT || (input.asks(n) && tellsAhead(sentence.clauses))) && input.proof.isClean(sentence.text, sentence);
}
/** Over this a sentence holds content far more often than not; a higher bar loses more facts, a lower one keeps more of the heat. */
const CONTENT = 50;

/** Staying vague becomes a plain `you will hear`, with the day or the matter that it is about; the writer is asked to name one. */
function deferral(sentence: Sentence, findings: readonly Finding[], input: RewriteInput, n: number): string | undefined {
  if (!findings.some((f) => f.category === 'vague') || findings.some((f) => !PUT_OFF.has(f.category))) return undefined;
  const writer = input.writer(sentence);
  const about = writer?.topic(sentence);
  if (about === undefined && !input.answers(n)) return undefined;
  const way = writer?.defer(sentence, about);
  return way !== undefined && input.proof.isClean(way, sentence) ? way : undefined;
}

/** What goes along when an answer is put off; a sneer or an insult that sounds vague is no answer. */
const PUT_OFF: ReadonlySet<string> = new Set(['vague', 'apology', 'guilt', 'opinion', 'defence', 'threat']);

/** `elke maand`, `one of us` and `this week` are no facts to keep: a figure, a clock time or a named day is. */
const isNamed = (f: Fact, sentence: Sentence): boolean =>
  (f.kind === 'date' || f.kind === 'time') &&
  (/\d/.test(f.text) ||
    sentence.tokens.some((t) => f.start <= t.start && t.end <= f.end && (t.tags.has('Weekday') || t.tags.has('Month'))));

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

/** An order, or staying vague, may hold what the matter needs; the rest is about then, or about the other. */
const HOLDING: ReadonlySet<string> = new Set(['command', 'vague']);

/** Content that may not be lost: the day, time or amount of an order, or of what answers. */
function holdsContent(n: number, findings: readonly Finding[], input: RewriteInput): boolean {
  const sentence = input.message.sentences[n]!;
  if (input.content(n) >= CONTENT) return true;
  if (!sentence.facts.some((f) => f.kind === 'amount' || isNamed(f, sentence))) return false;
  if (input.answers(n)) return input.content(n) >= 0;
  return findings.some((f) => HOLDING.has(f.category)) && tellsAhead(sentence.clauses);
}

function reasonFor(findings: readonly Finding[]): OpenReason {
  const categories = new Set(findings.map((f) => f.category));
  if (categories.has('vague')) return 'say-by-when';
  if (categories.has('command')) return 'ask-it-plainly';
  if (categories.has('opinion') || categories.has('motive') || categories.has('child')) return 'say-what-you-saw';
  return 'check-the-facts';
}

function toEdit(message: Message, step: Step, dropped: ReadonlySet<number>, steps: readonly Step[]): Edit {
  const sentence = message.sentences[step.sentence]!;
  if (step.replacement !== null) return { start: sentence.start, end: sentence.end, replacement: step.replacement, rule: step.rule };
  // a dropped sentence takes the white space before it along, or after it where nothing is left before it in its paragraph
  let { start, end } = sentence;
  const before = message.sentences[step.sentence - 1];
  const after = message.sentences[step.sentence + 1];
  const whole = message.sentences.every((s, n) => dropped.has(n) || s.paragraph !== sentence.paragraph || n === step.sentence);
  // a paragraph that goes as a whole takes one of the white lines around it along
  if (whole && before) return { start: before.end, end, replacement: '', rule: step.rule };
  const opens = message.sentences.slice(0, step.sentence).every((s, n) => dropped.has(n) || s.paragraph !== sentence.paragraph);
  if (after && opens && (before === undefined || after.paragraph === sentence.paragraph)) end = after.start;
  else if (before) start = before.end;
  return { start, end, replacement: start < sentence.start && parts(message, step.sentence, dropped, steps) ? '.' : '', rule: step.rule };
}

/** Where a chat without full stops loses a sentence, what stood on both sides of it would run together. */
function parts(message: Message, n: number, dropped: ReadonlySet<number>, steps: readonly Step[]): boolean {
  const before = message.sentences[n - 1];
  if (before?.part !== 'body' || dropped.has(n - 1) || before.paragraph !== message.sentences[n]!.paragraph) return false;
  const text = steps.find((s) => s.sentence === n - 1)?.replacement ?? before.text;
  const after = message.sentences.findIndex((s, k) => k > n && !dropped.has(k) && s.paragraph === before.paragraph && s.part === 'body');
  return after >= 0 && /[\p{L}\p{N}]$/u.test(text) && !message.text.slice(before.end, message.sentences[after]!.start).includes('\n');
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

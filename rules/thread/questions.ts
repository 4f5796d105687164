import type { Engine } from '../engine/check.ts';
import { answerQuestions, type Matter } from '../engine/questions/answer.ts';
import type { Asked } from '../engine/questions/find.ts';
import type { LedgerList, Message, Sentence } from '../types.ts';
import { joinMatters, linkOf } from './link.ts';
import { type Letter, type Line, ledgerOf, type Reading } from './read.ts';
import { DAY, HOUR } from './time.ts';
import type { Place, ThreadQuestion } from './types.ts';

/** A question of the thread while its answer is sought. */
export interface Pending {
  readonly asked: Asked;
  readonly line: Line;
  readonly by: string;
  readonly at: number | null;
  readonly control: boolean;
  /** What it is about; a question that names nothing is about what stands before it. */
  readonly matter: Matter;
  readonly span: { readonly start: number; readonly end: number; readonly text: string };
  answered: (Place & { readonly at: number | null; readonly by: string }) | null;
}

/** So far back an answer is looked for: in messages, in days, in questions. */
const MESSAGES = 60;
const DAYS = 60;
const QUESTIONS = 12;

/** The open questions of others that a message can answer, oldest first. Bounded, so a thread is read in linear time. */
export const openFor = (all: readonly Pending[], from: string, n: number, at: number | null): Pending[] => {
  const out: Pending[] = [];
  for (let i = all.length - 1; i >= 0 && out.length < QUESTIONS && n - all[i]!.line.message <= MESSAGES; i--) {
    const q = all[i]!;
    if (q.by !== from && !q.answered && !(at !== null && q.at !== null && at - q.at > DAYS * DAY)) out.push(q);
  }
  return out.reverse();
};

/** What a sentence is about. */
export type About = (s: Sentence) => Matter;

/** What is known of a reply while it is held against what was asked. */
export interface Reply {
  readonly opened: Reading;
  readonly lines: readonly Line[];
}

/**
 * Which of the open questions a message answers, and by which sentence. What the other has just asked is held against the whole message;
 * an older question must be named again. A sentence of danger answers nothing, nor does one that can say nothing now.
 */
export function answersIn(
  { opened, lines }: Reply,
  open: readonly Pending[],
  fresh: (q: Pending) => boolean,
  engine: Engine,
  about: About,
): Map<Pending, number> {
  const at = new Map(lines.map((l) => [l.n, l]));
  const evades = lines.length <= 2 && lines.some((l) => does(l, 'evades'));
  const found = new Map<Pending, number>();
  const recent = open.filter(fresh);
  for (const [q, n] of held(opened, recent, engine, about)) {
    const line = at.get(n);
    if (line && !line.danger && !evades && suits(q, line, lines, engine)) found.set(q, n);
  }
  dropShared(found, at);
  for (const q of open) {
    if (found.has(q) || evades) continue;
    // most of what is old is not about this message at all
    if (!fresh(q) && lines.some((l) => linkOf(q.matter, l.matter) >= 1)) {
      const n = held(opened, [q], engine, about)[0]?.[1];
      const line = n === undefined ? undefined : at.get(n);
      if (line && !line.danger && isAbout(q, line, engine)) found.set(q, line.n);
    }
    if (found.has(q)) continue;
    const line = lines.find((l) => !l.danger && !l.flagged && takesUp(q, l, fresh(q), recent.length, engine));
    if (line) found.set(q, line.n);
  }
  return found;
}

const does = (l: Line, ...names: readonly LedgerList[]): boolean => names.some((n) => l.does.has(n));
const isConsent = (q: Pending): boolean => does(q.line, 'asksConsent', 'proposes', 'asksLeave', 'arranges', 'offers');

function held(opened: Reading, asked: readonly Pending[], engine: Engine, about: About): [Pending, number][] {
  if (asked.length === 0 || opened.message.sentences.length === 0) return [];
  const received: Message = { text: '', lang: opened.message.lang, sentences: asked.map((q) => q.line.sentence) };
  const answers = answerQuestions(
    asked.map((q, k) => ({ ...q.asked, sentence: k })),
    received,
    opened.message,
    engine.asking.test,
    about,
    (n) => opened.heated[n]!,
  );
  return answers.flatMap((a, k): [Pending, number][] => (a.answered && a.answer !== null ? [[asked[k]!, a.answer]] : []));
}

/** A plan is answered by what takes it up, turns it down, puts it off or speaks of it; a bare `ok` answers what can be agreed to. */
function suits(q: Pending, line: Line, lines: readonly Line[], engine: Engine): boolean {
  if (q.control)
    return linkOf(q.matter, line.matter) >= LINKED && !line.sentence.clauses.some((c) => c.act === 'request' || c.act === 'question');
  const body = lines.filter((l) => l.sentence.part !== 'closing');
  if (body.length === 1 && isAck(line, engine)) return isConsent(q) || q.asked.kind !== 'question';
  if (does(q.line, 'demands')) return linkOf(q.matter, line.matter) >= LINKED || does(line, 'accepts', 'affirms', 'refuses');
  if (isConsent(q))
    return (
      linkOf(q.matter, line.matter) > 0 ||
      gives(q, line, engine) ||
      does(line, 'accepts', 'affirms', 'refuses', 'defers', 'proposes', 'concludes', 'promises')
    );
  return true;
}
const isAck = (line: Line, engine: Engine): boolean => {
  const acks = ledgerOf(engine, line.sentence.lang)?.acks;
  return acks !== undefined && line.sentence.tokens.every((t) => t.tags.has('Punctuation') || t.tags.has('Emoji') || acks.has(t.norm));
};

/** Where one sentence answers several questions and speaks of only some, the others stay open. */
function dropShared(found: Map<Pending, number>, at: ReadonlyMap<number, Line>): void {
  for (const n of new Set(found.values())) {
    const mine = [...found].filter(([, m]) => m === n).map(([q]) => ({ q, link: linkOf(q.line.matter, at.get(n)!.matter) }));
    if (mine.length > 1 && mine.some((m) => m.link >= LINKED))
      for (const { q, link } of mine) if (link === 0 && !isConsent(q)) found.delete(q);
  }
}

/** An older question is answered by a sentence about its matter, or by the day, time or amount it asked for where the matter is near. */
function isAbout(q: Pending, line: Line, engine: Engine): boolean {
  if (line.flagged || q.control) return false;
  if (line.sentence.clauses.length > 0 && line.sentence.clauses.every((c) => c.act === 'question')) return false;
  const link = linkOf(q.matter, line.matter);
  return link >= LINKED || (link >= 1 && gives(q, line, engine));
}
const LINKED = 2;
const KINDS: ReadonlySet<string> = new Set(['date', 'time', 'amount', 'place']);
const gives = (q: Pending, line: Line, engine: Engine): boolean => {
  const wanted = engine.asking.test(q.line.sentence).wants(q.line.sentence);
  return (
    wanted !== undefined &&
    KINDS.has(wanted) &&
    line.sentence.facts.some((f) => f.kind === wanted || (wanted === 'date' && f.kind === 'time'))
  );
};

/**
 * Answers that the matcher does not know: another plan put in place of the one that was asked about, a promise to answer later, and in chat
 * the bare thing that was asked for.
 */
function takesUp(q: Pending, line: Line, fresh: boolean, asked: number, engine: Engine): boolean {
  const marked = /\?/.test(line.sentence.text);
  const link = linkOf(q.matter, line.matter);
  if (does(line, 'proposes', 'refuses', 'accepts') && (isConsent(q) || q.asked.kind !== 'question') && link >= LINKED) return true;
  if (q.control) return false;
  if (fresh && !marked && asked === 1 && isConsent(q) && does(line, 'accepts', 'refuses', 'affirms') && line.n <= 2) return true;
  if (!fresh || marked) return link >= 1 && !marked && gives(q, line, engine);
  if (does(line, 'defers') && asked === 1 && !does(line, 'lacks')) return true;
  if (link >= 1 && gives(q, line, engine)) return true;
  const wh = engine.asking.test(q.line.sentence).wants(q.line.sentence) !== undefined && q.asked.kind === 'question';
  const bare = line.sentence.clauses.every((c) => !c.verb) && line.sentence.tokens.length <= 8;
  return wh && asked === 1 && bare && line.n === 0 && !isAck(line, engine) && !does(line, 'repairs', 'affirms');
}

/** The place of a question in its message, without the bullet that a list puts before it. */
export function spanIn(text: string, span: { readonly start: number; readonly end: number }): Pending['span'] {
  const said = text.slice(span.start, span.end);
  const lead = /^[\s\-*•–]*(?:\d{1,2}[.)]\s+)?/.exec(said)![0].length;
  const start = lead < said.length ? span.start + lead : span.start;
  return { start, end: span.end, text: text.slice(start, span.end) };
}

export const sayQuestion = (q: Pending): ThreadQuestion => ({
  message: q.line.message,
  start: q.span.start,
  end: q.span.end,
  text: q.span.text,
  by: q.by,
  answered: q.answered ? { message: q.answered.message, start: q.answered.start, end: q.answered.end } : null,
  hours:
    q.answered && q.answered.at !== null && q.at !== null ? Math.max(0, Math.round(((q.answered.at - q.at) / HOUR) * 100) / 100) : null,
  control: q.control,
});

/** The questions of a message, ready to be answered. */
export const pendingOf = (letter: Letter, asked: readonly Asked[], control: (line: Line) => boolean): Pending[] =>
  asked.flatMap((a) => {
    const k = letter.lines.findIndex((l) => l.n === a.sentence);
    const line = letter.lines[k];
    if (!line) return [];
    const before = letter.lines
      .slice(Math.max(0, k - 2), k)
      .filter((l) => l.sentence.part === 'body' && l.sentence.paragraph === line.sentence.paragraph);
    const matter =
      line.matter.lemmas.size >= TELLING && line.sentence.facts.length > 0
        ? line.matter
        : joinMatters([line, ...before].map((l) => l.matter));
    return [
      { asked: a, line, by: letter.from, at: letter.at, control: control(line), matter, span: spanIn(letter.text, a), answered: null },
    ];
  });
const TELLING = 4;

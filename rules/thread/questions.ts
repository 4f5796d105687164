import type { Engine } from '../engine/check.ts';
import { answerQuestions, matterOf } from '../engine/questions/answer.ts';
import type { Asked } from '../engine/questions/find.ts';
import type { Message, Sentence } from '../types.ts';
import { linkOf } from './link.ts';
import type { Letter, Line, Opened } from './read.ts';
import { DAY, HOUR } from './time.ts';
import type { Place, ThreadQuestion } from './types.ts';

/** A question of the thread while its answer is sought. */
export interface Pending {
  readonly asked: Asked;
  readonly line: Line;
  readonly by: string;
  readonly at: number | null;
  readonly control: boolean;
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

/**
 * Which of the open questions a message answers, and by which sentence. What the other has just asked is held against the whole message;
 * an older question must be named again.
 */
export function answersIn(opened: Opened, open: readonly Pending[], fresh: (q: Pending) => boolean, engine: Engine): Map<Pending, number> {
  const found = new Map<Pending, number>();
  const recent = open.filter(fresh);
  const old = open.filter((q) => !fresh(q));
  for (const [q, n] of held(opened, recent, engine)) found.set(q, n);
  for (const q of old) for (const [, n] of held(opened, [q], engine)) if (isAbout(q, opened.message.sentences[n]!, engine)) found.set(q, n);
  return found;
}

function held(opened: Opened, asked: readonly Pending[], engine: Engine): [Pending, number][] {
  if (asked.length === 0 || opened.message.sentences.length === 0) return [];
  const received: Message = { text: '', lang: opened.message.lang, sentences: asked.map((q) => q.line.sentence) };
  const answers = answerQuestions(
    asked.map((q, k) => ({ ...q.asked, sentence: k })),
    received,
    opened.message,
    engine.asking.test,
    engine.formsOf,
    opened.heated,
  );
  return answers.flatMap((a, k): [Pending, number][] => (a.answered && a.answer !== null ? [[asked[k]!, a.answer]] : []));
}

function isAbout(q: Pending, sentence: Sentence, engine: Engine): boolean {
  return LINKED <= linkOf(q.line.matter, matterOf(sentence, engine.formsOf(sentence))) && !engine.asking.test(sentence).direct(sentence);
}
const LINKED = 2;

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
    const line = letter.lines.find((l) => l.n === a.sentence);
    return line
      ? [{ asked: a, line, by: letter.from, at: letter.at, control: control(line), span: spanIn(letter.text, a), answered: null }]
      : [];
  });

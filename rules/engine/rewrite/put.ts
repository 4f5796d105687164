import type { Edit, Message, Rewrite } from '../../types.ts';
import { applyEdits } from './edits.ts';
import type { RewriteInput, Step } from './input.ts';

/** The edit of the text that a step comes to. */
export function toEdit(message: Message, step: Step, dropped: ReadonlySet<number>, steps: readonly Step[]): Edit {
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
  const sameLine = after !== undefined && !message.text.slice(sentence.end, after.start).includes('\n');
  // `Hoi,` stands on a line of its own: the line break behind it stays
  if (
    after &&
    (opens || (sameLine && opensLine(message, step.sentence, dropped))) &&
    (before === undefined || after.paragraph === sentence.paragraph)
  )
    end = after.start;
  else if (before) start = before.end;
  return { start, end, replacement: start < sentence.start && parts(message, step.sentence, dropped, steps) ? '.' : '', rule: step.rule };
}

/** Nothing is left before a sentence on its line. */
function opensLine(message: Message, n: number, dropped: ReadonlySet<number>): boolean {
  for (let k = n; k > 0; k--) {
    if (message.text.slice(message.sentences[k - 1]!.end, message.sentences[k]!.start).includes('\n')) return true;
    if (!dropped.has(k - 1)) return false;
  }
  return true;
}

/** Where a chat without full stops loses a sentence, what stood on both sides of it would run together. */
function parts(message: Message, n: number, dropped: ReadonlySet<number>, steps: readonly Step[]): boolean {
  const before = message.sentences[n - 1];
  if (before?.part !== 'body' || dropped.has(n - 1) || before.paragraph !== message.sentences[n]!.paragraph) return false;
  const text = steps.find((s) => s.sentence === n - 1)?.replacement ?? before.text;
  const after = message.sentences.findIndex((s, k) => k > n && !dropped.has(k) && s.paragraph === before.paragraph && s.part === 'body');
  return after >= 0 && /[\p{L}\p{N}]$/u.test(text) && !message.text.slice(before.end, message.sentences[after]!.start).includes('\n');
}

/** Nothing of the draft is left: a short neutral reply where a question waits, else nothing. */
export function emptied(message: Message, steps: readonly Step[], input: RewriteInput): Rewrite {
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

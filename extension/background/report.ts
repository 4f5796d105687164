import * as z from 'zod/mini';
import { type CheckInput, PRINCIPLES, type Report, SAFETY_KINDS, SEVERITIES } from '../../rules/types.ts';

const text = z.string().check(z.maxLength(30_000));
const offset = z.int().check(z.minimum(0));
const span = { start: offset, end: offset };

/** What the extension uses of a report. More may be there; nothing of this may be missing. */
const shape = z.object({
  language: z.enum(['nl', 'en', 'other']),
  verdict: z.enum(['ready', 'revise', 'no-reply', 'safety']),
  summary: text,
  findings: z.array(
    z.object({
      ...span,
      rule: text,
      principle: z.enum(PRINCIPLES),
      severity: z.enum(SEVERITIES),
      text,
      title: text,
      explain: text,
      suggestions: z.array(z.object({ text })),
      instead: z.nullish(z.object({ ...span, texts: z.array(text) })),
    }),
  ),
  questions: z.array(z.object({ ...span, text, answered: z.boolean() })),
  bait: z.array(z.object({ ...span, text })),
  safety: z.array(
    z.object({
      ...span,
      kind: z.enum(SAFETY_KINDS),
      in: z.enum(['draft', 'received']),
      own: z.boolean(),
      message: text,
      help: z.array(z.object({ country: text, name: text, number: text, hours: text, for: text })),
    }),
  ),
  rewrite: z.object({
    text,
    edits: z.array(z.object({ ...span, replacement: text, rule: text })),
    open: z.array(z.object({ ...span, reason: text })),
  }),
  checklist: z.array(z.object({ id: text, state: z.enum(['yes', 'no', 'ask']), text })),
});

const within = (spans: readonly { readonly start: number; readonly end: number }[], length: number): boolean =>
  spans.every((s) => s.start <= s.end && s.end <= length);

/** Whether an answer of a server is a report on this very text: every field there, every offset inside, every quote true. */
export function isReport(value: unknown, input: CheckInput): value is Report {
  const read = shape.safeParse(value);
  if (!read.success) return false;
  const { findings, rewrite, questions, bait, safety } = read.data;
  const draft = [
    ...findings,
    ...findings.flatMap((f) => f.instead ?? []),
    ...rewrite.edits,
    ...rewrite.open,
    ...safety.filter((s) => s.in === 'draft'),
  ];
  const received = [...questions, ...bait, ...safety.filter((s) => s.in === 'received')];
  return (
    within(draft, input.text.length) &&
    within(received, (input.received ?? '').length) &&
    findings.every((f) => f.text === input.text.slice(f.start, f.end))
  );
}

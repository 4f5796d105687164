import { z } from '@hono/zod-openapi';
import { BRIEF, LABELS, PRINCIPLES, SEVERITIES } from '../rules/index.ts';

/** Limits of the API, in characters (UTF-16 units) and bytes. */
export const LIMITS = { text: 20_000, received: 100_000, bytes: 600_000, children: 20, name: 60, batch: 100, batchText: 120_000 } as const;

const wellFormed = (s: string): boolean => s.isWellFormed();
const message = (most: number) =>
  z.string().max(most, `at most ${most} characters`).refine(wellFormed, 'holds half a character (a lone surrogate): send whole characters');

export const CheckRequest = z
  .strictObject({
    text: message(LIMITS.text).openapi({ example: 'You never bring his coat. Could you bring it on Friday?' }),
    received: message(LIMITS.received).optional().openapi({ description: 'The message that the text answers.' }),
    language: z.enum(['nl', 'en', 'auto']).optional(),
    reader: z.enum(['nl', 'en']).optional().openapi({ description: 'The language of the explanations; by default that of the text.' }),
    people: z.strictObject({ children: z.array(z.string().min(1).max(LIMITS.name)).max(LIMITS.children).optional() }).optional(),
  })
  .openapi('CheckRequest');

const span = { start: z.int().min(0), end: z.int().min(0) };
const category = z.enum([...LABELS, ...BRIEF]);
const line = z.object({ ok: z.boolean(), findings: z.int(), text: z.string() });

export const Report = z
  .object({
    version: z.string(),
    language: z.enum(['nl', 'en', 'other']),
    confidence: z.number(),
    verdict: z.enum(['ready', 'revise', 'no-reply', 'safety']),
    summary: z.string(),
    principles: z.object({ brief: line, informative: line, friendly: line, firm: line }),
    measures: z.object({ sentences: z.int(), words: z.int() }),
    findings: z.array(
      z.object({
        rule: z.string(),
        category,
        principle: z.enum(PRINCIPLES),
        severity: z.enum(SEVERITIES),
        ...span,
        text: z.string(),
        title: z.string(),
        explain: z.string(),
        suggestions: z.array(z.object({ text: z.string() })).openapi({ description: 'Each takes the place of exactly start..end.' }),
        instead: z
          .object({ ...span, texts: z.array(z.string()) })
          .nullable()
          .openapi({
            description:
              'Other ways to put the whole sentence, the first being what the rewrite makes of it; an empty one leaves the sentence out.',
          }),
      }),
    ),
    questions: z.array(
      z.object({
        ...span,
        text: z.string(),
        kind: z.enum(['question', 'indirect', 'request', 'deadline']),
        answered: z.boolean(),
        answer: z.object(span).nullable(),
      }),
    ),
    bait: z.array(z.object({ ...span, text: z.string(), category })),
    safety: z.array(
      z.object({
        kind: z.enum(['violence', 'self-harm', 'child-harm', 'control', 'abduction']),
        in: z.enum(['draft', 'received']),
        own: z.boolean(),
        ...span,
        message: z.string(),
        help: z.array(z.object({ country: z.string(), name: z.string(), number: z.string(), hours: z.string(), for: z.string() })),
      }),
    ),
    rewrite: z.object({
      text: z.string(),
      edits: z.array(z.object({ ...span, replacement: z.string(), rule: z.string() })),
      open: z.array(z.object({ ...span, reason: z.string() })),
    }),
    checklist: z.array(z.object({ id: z.string(), state: z.enum(['yes', 'no', 'ask']), text: z.string() })),
  })
  .openapi('Report');

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ at: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Which fields are wrong, and how' }),
    'violated-policies': z.array(z.string()).optional().openapi({ description: 'Which rate limit was passed' }),
  })
  .openapi('Problem');

export const BatchRequest = z
  .strictObject({
    messages: z
      .array(CheckRequest)
      .min(1)
      .max(LIMITS.batch)
      .openapi({
        description: `At most ${LIMITS.batch}, with ${LIMITS.batchText} characters together. Each is held to the contract by itself.`,
      }),
  })
  .openapi('BatchRequest');
export const BatchItem = z
  .union([
    z.object({ status: z.literal(200), report: Report }),
    z.object({ status: z.union([z.literal(413), z.literal(422), z.literal(500)]), problem: Problem }),
  ])
  .openapi('BatchItem');
export const BatchReport = z
  .object({ version: z.string(), results: z.array(BatchItem).openapi({ description: 'In the order of the messages' }) })
  .openapi('BatchReport');

export const Health = z.object({ status: z.enum(['ok', 'ready']), version: z.string() }).openapi('Health');

export const RuleEntry = z
  .object({
    id: z.string(),
    category,
    principle: z.enum(PRINCIPLES),
    severity: z.enum(SEVERITIES),
    title: z.object({ nl: z.string(), en: z.string() }),
    explain: z.object({ nl: z.string(), en: z.string() }),
    source: z.string(),
    examples: z.object({
      nl: z.object({ flags: z.array(z.string()), passes: z.array(z.string()) }),
      en: z.object({ flags: z.array(z.string()), passes: z.array(z.string()) }),
    }),
  })
  .openapi('Rule');

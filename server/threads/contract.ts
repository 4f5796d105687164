import { z } from '@hono/zod-openapi';
import { DATE_ORDERS, FORMATS, SKIP_REASONS, TOPICS, WARNINGS } from '../../rules/index.ts';
import { Report } from '../contract.ts';

export const ThreadForm = z
  .object({
    file: z
      .array(z.string().openapi({ format: 'binary' }))
      .openapi({ description: 'One or more exports; together at most 25 MB and 50,000 messages.' }),
    dateOrder: z.enum(DATE_ORDERS).optional().openapi({ description: 'How numeric dates are written, where the files do not show it.' }),
    timeZone: z
      .string()
      .optional()
      .openapi({ example: 'Europe/Amsterdam', description: 'Times of mails are shown in this zone; chats stand as they are.' }),
    reader: z.enum(['nl', 'en']).optional().openapi({ description: 'The language of the explanations; by default that of the thread.' }),
  })
  .openapi('ThreadForm');

const place = { message: z.int(), start: z.int(), end: z.int(), text: z.string(), by: z.string() };
const spot = z.object({ message: z.int(), start: z.int(), end: z.int() }).nullable();

export const ThreadReport = z
  .object({
    version: z.string(),
    engine: z.object({ version: z.string(), rules: z.int(), ruleSet: z.string() }),
    format: z.enum(FORMATS),
    language: z.enum(['nl', 'en', 'other']),
    safety: z.array(z.object({ message: z.int(), start: z.int(), end: z.int(), kind: z.string(), by: z.string(), own: z.boolean() })),
    dates: z.object({ order: z.enum(DATE_ORDERS), sure: z.boolean(), example: z.string().nullable() }).nullable(),
    participants: z.array(z.object({ id: z.string(), name: z.string() })),
    messages: z.array(
      z.object({
        n: z.int(),
        from: z.string(),
        at: z.string().nullable(),
        text: z.string(),
        findings: Report.shape.findings,
        safety: Report.shape.safety,
        measures: Report.shape.measures,
        topics: z.array(z.enum(TOPICS)),
        line: z.int().nullable(),
        file: z.string().optional(),
        edited: z.boolean().optional(),
        inferred: z.boolean().optional(),
        stripped: z.array(z.string()).optional(),
      }),
    ),
    skipped: z.array(
      z.object({ file: z.string(), line: z.int().nullable(), text: z.string(), code: z.enum(SKIP_REASONS), reason: z.string() }),
    ),
    warnings: z.array(
      z.object({ code: z.enum(WARNINGS), file: z.string().nullable(), line: z.int().nullable(), about: z.string(), text: z.string() }),
    ),
    ledger: z.object({
      questions: z.array(z.object({ ...place, answered: spot, hours: z.number().nullable(), control: z.boolean() })),
      agreements: z.array(z.object({ ...place, about: z.string(), proposed: spot, date: z.string().nullable() })),
      proposals: z.array(z.object({ ...place, open: z.boolean() })),
      promises: z.array(z.object({ ...place, due: z.string().nullable(), kept: z.boolean().nullable() })),
    }),
    patterns: z.object({ enough: z.boolean(), byParticipant: z.record(z.string(), z.record(z.string(), z.unknown())) }),
    sequence: z.object({
      heated: z.array(z.record(z.string(), z.unknown())),
      calming: z.array(z.object({ message: z.int(), start: z.int(), end: z.int() })),
    }),
    integrity: z.object({ algorithm: z.literal('sha256'), form: z.literal('kalm-1'), root: z.string(), messages: z.array(z.string()) }),
  })
  .openapi('ThreadReport');

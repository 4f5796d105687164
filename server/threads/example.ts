import type { z } from '@hono/zod-openapi';
import { VERSION } from '../../rules/index.ts';
import type { ThreadReport } from './contract.ts';

const message = { line: null, findings: [], safety: [], topics: [] };
/** A short report, for the document. */
export const THREAD_EXAMPLE: z.infer<typeof ThreadReport> = {
  version: VERSION,
  engine: { version: VERSION, rules: 64, ruleSet: '0f3c' },
  format: 'whatsapp',
  language: 'en',
  safety: [],
  dates: { order: 'dmy', sure: true, example: null },
  participants: [
    { id: 'A', name: 'Parent A' },
    { id: 'B', name: 'Parent B' },
  ],
  messages: [
    {
      ...message,
      n: 0,
      from: 'A',
      at: '2024-05-03T18:12:00',
      text: 'Could you collect Noa on Friday?',
      measures: { sentences: 1, words: 6 },
    },
    { ...message, n: 1, from: 'B', at: '2024-05-03T18:40:00', text: 'Yes, Friday at 5 is fine.', measures: { sentences: 1, words: 6 } },
  ],
  skipped: [{ file: 'chat.txt', line: 1, text: 'Messages are end-to-end encrypted.', code: 'notice', reason: 'A notice of the app.' }],
  warnings: [],
  ledger: {
    questions: [
      {
        message: 0,
        start: 0,
        end: 32,
        text: 'Could you collect Noa on Friday?',
        by: 'A',
        answered: { message: 1, start: 0, end: 25 },
        hours: 0.47,
        control: false,
      },
    ],
    agreements: [
      {
        message: 1,
        start: 0,
        end: 25,
        text: 'Yes, Friday at 5 is fine.',
        by: 'B',
        about: 'Could you collect Noa on Friday?',
        proposed: { message: 0, start: 0, end: 32 },
        date: '2024-05-10',
      },
    ],
    proposals: [],
    promises: [],
  },
  patterns: { enough: false, byParticipant: { A: { messages: 1, words: 6 }, B: { messages: 1, words: 6 } } },
  sequence: { heated: [], calming: [] },
  integrity: { algorithm: 'sha256', form: 'kalm-1', root: '9b1f…', messages: ['41c0…', '77ae…'] },
};

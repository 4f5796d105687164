/** The whole engine, on this device, beside the page: it answers in the order of asking and knows nothing of the page. */
import { catalogue, check } from '../../rules/index.ts';
import type { Given } from '../thread/types.ts';
import type { Answer, Asked, ThreadAnswer, ThreadAsked } from './device.ts';
import type { RuleEntry } from './entry.ts';
import { reviewHere } from './thread.ts';

const entries = (): RuleEntry[] =>
  catalogue().map((r) => ({
    id: r.id,
    category: r.category,
    principle: r.principle,
    severity: r.severity,
    title: r.title,
    explain: r.explain,
    source: r.source,
    examples: { nl: { flags: r.nl.flags, passes: r.nl.passes }, en: { flags: r.en.flags, passes: r.en.passes } },
  }));

const answer = (asked: Asked): Answer => {
  try {
    return asked.input ? { id: asked.id, report: check(asked.input) } : { id: asked.id, rules: entries() };
  } catch {
    return { id: asked.id };
  }
};

addEventListener('message', (event: MessageEvent<Asked | ThreadAsked>) => {
  if ('thread' in event.data) void answerThread(event.data.thread);
  else postMessage(answer(event.data));
});

/** Tells how far it is, and at the end the outcome. */
async function answerThread(given: Given): Promise<void> {
  const tell = (answer: ThreadAnswer): void => postMessage(answer);
  try {
    tell({ outcome: await reviewHere(given, (progress) => tell({ progress })) });
  } catch {
    tell({ outcome: { trouble: { code: 'failed', detail: '', places: [] } } });
  }
}

/** The whole engine, on this device, beside the page: it answers in the order of asking and knows nothing of the page. */
import { catalogue, check } from '../../rules/index.ts';
import type { Answer, Asked } from './device.ts';
import type { RuleEntry } from './entry.ts';

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

addEventListener('message', (event: MessageEvent<Asked>) => postMessage(answer(event.data)));

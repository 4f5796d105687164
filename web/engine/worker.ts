/** The whole engine, on this device, beside the page: it answers in the order of asking and knows nothing of the page. */
import { catalogue, check, readingOf } from '../../rules/index.ts';
import type { Given } from '../thread/types.ts';
import type { Answer, Asked, NamesAsked, ThreadAnswer, ThreadAsked } from './device.ts';
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

addEventListener('message', (event: MessageEvent<Asked | ThreadAsked | NamesAsked>) => {
  if ('texts' in event.data) return postMessage(namesIn(event.data));
  if ('thread' in event.data) void answerThread(event.data.thread);
  else postMessage(answer(event.data));
});

/** The names that stand in texts, with how often. */
function namesIn({ texts, lang }: NamesAsked): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const text of texts)
    for (const sentence of readingOf(text, lang).sentences)
      for (const token of sentence.tokens)
        if (token.tags.has('Name') && /^\p{Lu}[\p{L}\p{M}]/u.test(token.text)) names.set(token.text, (names.get(token.text) ?? 0) + 1);
  return names;
}

/** Tells how far it is, and at the end the outcome. */
async function answerThread(given: Given): Promise<void> {
  const tell = (answer: ThreadAnswer): void => postMessage(answer);
  try {
    tell({ outcome: await reviewHere(given, (progress) => tell({ progress })) });
  } catch {
    tell({ outcome: { trouble: { code: 'failed', detail: '', places: [] } } });
  }
}

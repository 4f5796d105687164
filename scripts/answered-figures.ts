// npx tsx scripts/answered-figures.ts: how often an answered question is told from an open one, by corpus set, without a server.
import { readFileSync } from 'node:fs';
import { check } from '../rules/index.ts';

interface Line {
  readonly t: string;
  readonly p?: boolean;
  readonly q?: unknown;
  readonly a?: unknown;
}
const join = (lines: readonly Line[] | undefined) => {
  let text = '';
  const spans = (lines ?? []).map((s) => {
    if (text !== '') text += s.p ? '\n\n' : ' ';
    const start = text.length;
    text += s.t;
    return { ...s, start, end: text.length };
  });
  return { text, spans };
};
for (const lang of ['nl', 'en'])
  for (const set of [`dev-${lang}-a`, `dev-${lang}-b`, `dev-${lang}-c`, `held-${lang}`]) {
    let [right, all, falsely, missed] = [0, 0, 0, 0];
    for (const line of readFileSync(new URL(`../test/corpus/${set}.jsonl`, import.meta.url), 'utf8')
      .split('\n')
      .filter(Boolean)) {
      const item = JSON.parse(line) as { draft: Line[]; received?: Line[] };
      const received = join(item.received);
      if (received.text === '') continue;
      const { questions } = check({ text: join(item.draft).text, received: received.text });
      for (const s of received.spans) {
        const q = questions.find((x) => x.start < s.end && s.start < x.end);
        if (!s.q || !q) continue;
        all++;
        if (q.answered === !!s.a) right++;
        else if (q.answered) falsely++;
        else missed++;
      }
    }
    console.log(`${set}: right ${((100 * right) / all).toFixed(1)} of ${all}; ticked falsely ${falsely}, missed ${missed}`);
  }

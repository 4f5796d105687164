import { readFileSync } from 'node:fs';
import { check } from '../rules/index.ts';
import type { Lang } from '../rules/types.ts';

interface Item {
  readonly draft: readonly { readonly t: string; readonly p?: number; readonly l?: readonly string[] }[];
  readonly received: readonly { readonly t: string }[] | null;
}
export interface RuleFigures {
  /** Labelled sentences it finds something in, those of them with its own label, and unlabelled ones. */
  found: number;
  right: number;
  wrong: number;
}

const items = (name: string): Item[] =>
  readFileSync(new URL(`../test/corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Item);

/** What each rule finds on the development messages of a language, by rule id. */
export function ruleFigures(lang: Lang): Map<string, RuleFigures> {
  const out = new Map<string, RuleFigures>();
  for (const item of ['a', 'b', 'c'].flatMap((set) => items(`dev-${lang}-${set}`))) {
    let text = '';
    const spans = item.draft.map((s) => {
      if (text) text += s.p ? '\n\n' : ' ';
      const start = text.length;
      text += s.t;
      return { start, end: text.length, labels: s.l ?? [] };
    });
    const received = (item.received ?? []).map((s) => s.t).join(' ');
    const { findings } = check({ text, ...(received ? { received } : {}) });
    for (const span of spans) {
      const here = new Map(findings.filter((f) => f.start < span.end && span.start < f.end).map((f) => [f.rule, f.category]));
      for (const [rule, category] of here) {
        const figures = out.get(rule) ?? { found: 0, right: 0, wrong: 0 };
        if (span.labels.length === 0) figures.wrong++;
        else {
          figures.found++;
          if (span.labels.includes(category)) figures.right++;
        }
        out.set(rule, figures);
      }
    }
  }
  return out;
}

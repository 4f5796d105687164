import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const corpus = (name: string): string => fileURLToPath(new URL(`../test/corpus/${name}`, import.meta.url));
const SETS = ['a', 'b', 'c'] as const;

interface Scored {
  readonly sentence: { readonly p: number; readonly r: number };
  readonly macroF: number;
  readonly cleanMessagesFlagged: number;
  readonly question: { readonly f: number };
  readonly answered: number;
  readonly language: number;
  readonly rewrite: {
    readonly factsKept: number;
    readonly inventedFigure: number;
    readonly cleanDraftChanged: number;
    readonly stillFlagged: number;
  };
}

function run(script: string, url: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [corpus(script), url, ...args], { encoding: 'utf8', maxBuffer: 1e8 });
  if (done.status !== 0) throw new Error(`${script} failed: ${done.stderr}`);
  return done.stdout;
}

/** The figures of the development corpora from a running server, by name; shares from 0 to 1. `bad` ones should be low, the others high. */
export function measure(url: string): Record<string, number> {
  const out: Record<string, number> = {};
  for (const set of SETS) {
    const files = ['nl', 'en'].map((lang) => corpus(`dev-${lang}-${set}.jsonl`));
    const scored = JSON.parse(run('score.mjs', url, [...files, '--json'])) as Record<string, Scored>;
    for (const [lang, s] of Object.entries(scored)) {
      const put = (name: string, value: number) => {
        out[`${lang}-${set} ${name}`] = Math.round(value * 1000) / 1000;
      };
      put('sentence precision', s.sentence.p);
      put('sentence recall', s.sentence.r);
      put('label macro-F1', s.macroF);
      put('bad: clean messages flagged', s.cleanMessagesFlagged);
      put('question F1', s.question.f);
      put('answered right', s.answered);
      put('language right', s.language);
      put('rewrite facts kept', s.rewrite.factsKept);
      put('bad: rewrite invented a figure', s.rewrite.inventedFigure);
      put('bad: rewrite changed a clean draft', s.rewrite.cleanDraftChanged);
      put('bad: rewrite still flagged', s.rewrite.stillFlagged);
    }
  }
  for (const file of ['harmless-dev', 'safety-dev'])
    for (const line of run('lines.mjs', url, [corpus(`${file}.jsonl`)])
      .trim()
      .split('\n')) {
      const [, lang, rest] = /\.jsonl (\w+): (.*)$/.exec(line)!;
      for (const [, name, a, b] of rest!.matchAll(/([a-z/ ]+) (\d+) of (\d+)/g)) {
        const bad = /flagged|signal|changed|alarm|softened/.test(name!);
        out[`${lang} ${file} ${bad ? 'bad: ' : ''}${name!.trim()}`] = Math.round((Number(a) / Number(b)) * 1000) / 1000;
      }
    }
  return out;
}

import { signContexts, signsOf, weigh } from '../rules/engine/signs.ts';
import { readingOf } from '../rules/index.ts';
import { en } from '../rules/lang/en/index.ts';
import { nl } from '../rules/lang/nl/index.ts';

const L = process.argv[2] as 'nl' | 'en';
const w = (L === 'nl' ? nl : en).weights!;
for (const t of process.argv.slice(3)) {
  const m = readingOf(t, L);
  const c = signContexts(m, false, () => false);
  m.sentences.forEach((s, i) => {
    const g = signsOf(s, c[i]!);
    console.log(
      weigh(g, w.base, w.any).toFixed(0),
      s.part,
      s.text,
      g
        .map((x) => [x, w.any[x] ?? 0] as const)
        .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
        .slice(0, 8)
        .map(([x, v]) => `${x}:${v}`)
        .join('  '),
    );
  });
}

// npx tsx scripts/blind/tally.ts OUT VERDICTS.jsonl: each verdict is {"id", "prefer": 1 | 2 | 0, "broken": [1, 2], "untrue": [1, 2], "why"}; 0 is no preference.
import { readFileSync } from 'node:fs';

interface Verdict {
  readonly id: string;
  readonly prefer: 0 | 1 | 2;
  readonly broken: readonly number[];
  readonly untrue: readonly number[];
  readonly why?: string;
}
const [out, verdictsFile] = process.argv.slice(2) as [string, string];
const key = JSON.parse(readFileSync(`${out}.key.json`, 'utf8')) as Record<string, 1 | 2>;
const verdicts = readFileSync(verdictsFile, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l) as Verdict)
  .filter((v) => key[v.id] !== undefined);
const share = (n: number): string => `${((100 * n) / verdicts.length).toFixed(1)} %`;
const kalm = (v: Verdict): 1 | 2 => key[v.id]!;
const fine = verdicts.filter((v) => v.prefer === 0 || v.prefer === kalm(v));
const faulty = (who: (v: Verdict) => number) => verdicts.filter((v) => v.broken.includes(who(v)) || v.untrue.includes(who(v)));
console.log(
  `${verdicts.length} judged: Kalm preferred ${share(verdicts.filter((v) => v.prefer === kalm(v)).length)}, equal ${share(verdicts.filter((v) => v.prefer === 0).length)}, together ${share(fine.length)}`,
);
console.log(`broken or untrue: Kalm ${share(faulty(kalm).length)}, the coach ${share(faulty((v) => 3 - kalm(v)).length)}`);
for (const v of faulty(kalm))
  console.log(`  ${v.id} ${v.broken.includes(kalm(v)) ? 'broken' : ''} ${v.untrue.includes(kalm(v)) ? 'untrue' : ''} ${v.why ?? ''}`);

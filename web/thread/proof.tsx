import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** What the root proves and what not, and with what the report was made. */
export function Proof({ report }: { report: ThreadReport }) {
  const w = words.value.proof;
  const { version, rules, ruleSet } = report.engine;
  return (
    <section class="card" aria-labelledby="proof-title">
      <h2 id="proof-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p>
        {w.root} (SHA-256): <code class="root">{report.integrity.root}</code>
      </p>
      <p>{w.proves}</p>
      <p>{w.not}</p>
      <p>{w.how}</p>
      <p>{w.engine(version, rules, ruleSet)}</p>
      <p>{w.limits}</p>
    </section>
  );
}

import { report, words } from '../state/state.ts';
import { HelpLines } from './help-lines.tsx';

/** Safety comes before everything: what was noticed, and who can help. */
export function Safety() {
  const signals = report.value?.safety ?? [];
  const w = words.value.safety;
  if (signals.length === 0) return <div role="alert" />;
  return (
    <div role="alert">
      <section class="card safety" aria-labelledby="safety-title">
        <h2 id="safety-title" tabIndex={-1}>
          {w.title}
        </h2>
        {[...new Set(signals.map((s) => s.message))].map((m) => (
          <p class="said" key={m}>
            {m}
          </p>
        ))}
        <HelpLines kinds={[...new Set(signals.map((s) => s.kind))]} />
        <p class="hint">{w.leave}</p>
      </section>
    </div>
  );
}

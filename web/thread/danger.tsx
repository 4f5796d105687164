import type { ThreadSignal } from '../../rules/index.ts';
import { HelpLines } from '../parts/help-lines.tsx';
import { sayTime } from './format.ts';
import { Listed } from './listed.tsx';
import { Ref } from './ref.tsx';
import { nameOf } from './state.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** The signals by their message, those of one writer-side together: what the writer does, and what the writer tells. */
function byMessage(report: ThreadReport): ThreadSignal[][] {
  const out = new Map<string, ThreadSignal[]>();
  for (const s of report.safety) {
    const key = `${s.message} ${s.own}`;
    out.set(key, [...(out.get(key) ?? []), s]);
  }
  return [...out.values()];
}

/** Safety comes before everything: each signal with its words and its place. */
export function Danger({ report }: { report: ThreadReport }) {
  const w = words.value.safety;
  if (report.safety.length === 0)
    return (
      <section class="card">
        <h2 id="danger-title" tabIndex={-1}>
          {w.title}
        </h2>
        <p>{w.none}</p>
      </section>
    );
  return (
    <section class="card safety" aria-labelledby="danger-title">
      <h2 id="danger-title" tabIndex={-1}>
        {w.title} <span class="count">{report.safety.length}</span>
      </h2>
      <p>{w.lead}</p>
      <Listed
        plain="plain items"
        items={byMessage(report)}
        each={(signals) => {
          const [first] = signals as [ThreadSignal];
          const m = report.messages[first.message]!;
          return (
            <>
              <p class="head">
                <strong>{[...new Set(signals.map((s) => w.kinds[s.kind]))].join(', ')}</strong> · {nameOf(first.by)} · {sayTime(m.at)} ·{' '}
                <Ref to={first} />
              </p>
              {signals.map((s) => (
                <blockquote key={s.start}>{m.text.slice(s.start, s.end)}</blockquote>
              ))}
              <p class="hint">{first.own ? w.own : w.told}</p>
            </>
          );
        }}
      />
      <HelpLines kinds={[...new Set(report.safety.map((s) => s.kind))]} />
    </section>
  );
}

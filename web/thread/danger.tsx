import { HelpLines } from '../parts/help-lines.tsx';
import { sayTime } from './format.ts';
import { Listed } from './listed.tsx';
import { Ref } from './ref.tsx';
import { nameOf } from './state.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** Safety comes before everything: each signal with its words and its place. */
export function Danger({ report }: { report: ThreadReport }) {
  const w = words.value.safety;
  if (report.safety.length === 0)
    return (
      <section class="card">
        <h2>{w.title}</h2>
        <p>{w.none}</p>
      </section>
    );
  return (
    <section class="card safety" aria-labelledby="danger-title">
      <h2 id="danger-title">{w.title}</h2>
      <p>{w.lead}</p>
      <Listed
        plain="plain items"
        items={report.safety}
        each={(s) => {
          const m = report.messages[s.message]!;
          return (
            <>
              <p class="head">
                <strong>{w.kinds[s.kind]}</strong> · {nameOf(s.by)} · {sayTime(m.at)} · <Ref to={s} />
              </p>
              <blockquote>{m.text.slice(s.start, s.end)}</blockquote>
              <p class="hint">{s.own ? w.own : w.told}</p>
            </>
          );
        }}
      />
      <HelpLines kinds={[...new Set(report.safety.map((s) => s.kind))]} />
    </section>
  );
}

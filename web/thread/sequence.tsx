import { sayHours, sayTime } from './format.ts';
import { Listed } from './listed.tsx';
import { Ref } from './ref.tsx';
import { nameOf } from './state.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

/** What came before heat and what took it out; then all that brought calm. */
export function Sequence({ report }: { report: ThreadReport }) {
  const w = words.value.sequence;
  const { heated, calming } = report.sequence;
  const text = (p: { message: number; start: number; end: number }): string => report.messages[p.message]!.text.slice(p.start, p.end);
  return (
    <section class="card" aria-labelledby="sequence-title">
      <h2 id="sequence-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p class="hint">{w.hint}</p>
      {heated.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <Listed
          plain="plain items"
          items={heated}
          each={(h) => (
            <>
              <p class="head">
                <Ref to={h} /> · {nameOf(h.by)} · {sayTime(report.messages[h.message]!.at)} · {w.heated}
              </p>
              <ul>
                <li>
                  {h.before.message === null ? (
                    w.first
                  ) : (
                    <>
                      {w.before} <Ref to={{ message: h.before.message }} />
                      {h.before.hours !== null && `, ${w.hours(sayHours(h.before.hours))}`}
                      {h.before.heated && `; ${w.beforeHot}`}
                    </>
                  )}
                </li>
                {h.before.unanswered > 0 && <li>{w.waiting(h.before.unanswered)}</li>}
                <li>
                  {h.repaired ? (
                    <>
                      {w.repaired} <q>{text(h.repaired)}</q> (<Ref to={h.repaired} />)
                    </>
                  ) : (
                    w.notRepaired
                  )}
                </li>
              </ul>
            </>
          )}
        />
      )}
      <h3>
        {w.calming} <span class="count">{calming.length}</span>
      </h3>
      <p class="hint">{w.calmingHint}</p>
      {calming.length === 0 ? (
        <p>{w.calmingNone}</p>
      ) : (
        <Listed
          plain="plain items"
          items={calming}
          each={(c) => (
            <>
              <p class="head">
                {nameOf(report.messages[c.message]!.from)} · {sayTime(report.messages[c.message]!.at)} · <Ref to={c} />
              </p>
              <blockquote>{text(c)}</blockquote>
            </>
          )}
        />
      )}
    </section>
  );
}

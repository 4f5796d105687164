import { draft, report, words } from '../state/state.ts';

/** What the printer gets: the whole draft, which a field would cut off, and the ten questions. */
export function Printed() {
  const w = words.value;
  return (
    <section class="printed" aria-hidden="true">
      <h2>{w.draft.print}</h2>
      <p class="text">{draft.value}</p>
      {report.value && (
        <>
          <h2>{w.ready.all}</h2>
          <ol>
            {report.value.checklist.map((c) => (
              <li key={c.id}>
                {c.text} {w.ready.state[c.state]}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

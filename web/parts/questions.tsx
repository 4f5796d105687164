import { received, report, words } from '../state.ts';

/** What of the received message asks for an answer, ticked as the draft answers it; and what can be left. */
export function Questions() {
  const w = words.value.questions;
  const r = report.value;
  if (!r || !received.value.trim() || r.language === 'other') return null;
  return (
    <section class="card">
      <h2>{w.title}</h2>
      {r.questions.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <ul class="questions">
          {r.questions.map((q) => (
            <li key={q.start} class={q.answered ? 'answered' : 'open'}>
              <span class="tick" aria-hidden="true">
                {q.answered ? '✓' : '○'}
              </span>
              <span>
                {q.text} <small>({q.answered ? w.answered : w.open})</small>
              </span>
            </li>
          ))}
        </ul>
      )}
      {r.bait.length > 0 && (
        <details>
          <summary>
            {w.bait} ({r.bait.length})
          </summary>
          <p class="hint">{w.baitHint}</p>
          <ul class="bait">
            {r.bait.map((b) => (
              <li key={b.start}>{b.text}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

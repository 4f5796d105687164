import { report, words } from '../state.ts';

/** Safety comes before everything: what was noticed, and who can help. */
export function Safety() {
  const signals = report.value?.safety ?? [];
  if (signals.length === 0) return null;
  const messages = [...new Set(signals.map((s) => s.message))];
  const lines = new Map(signals.flatMap((s) => s.help).map((h) => [`${h.country} ${h.number}`, h]));
  return (
    <section class="card safety" aria-labelledby="safety-title" role="alert">
      <h2 id="safety-title">{words.value.safety.title}</h2>
      {messages.map((m) => (
        <p key={m}>{m}</p>
      ))}
      <ul class="help">
        {[...lines.values()].map((h) => (
          <li key={`${h.country} ${h.number}`}>
            <span class="country">{h.country}</span> <strong>{h.name}</strong>: <span class="number">{h.number}</span>
            <br />
            <small>
              {h.for}, {h.hours}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

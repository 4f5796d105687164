import { checkSoon, received, words } from '../state.ts';

export function ReceivedField() {
  const w = words.value.received;
  return (
    <section class="card">
      <h2>
        <label for="received">{w.title}</label>
      </h2>
      <p class="hint" id="received-hint">
        {w.hint}
      </p>
      <textarea
        id="received"
        class="field"
        rows={5}
        aria-describedby="received-hint"
        value={received.value}
        onInput={(event) => {
          received.value = event.currentTarget.value;
          checkSoon();
        }}
      />
    </section>
  );
}

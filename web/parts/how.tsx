import { hrefOf } from '../router.ts';
import { words } from '../state/state.ts';
import { written } from '../state/view.ts';

/** What to expect, while there is no draft to speak of. */
export function How() {
  const w = words.value.how;
  if (written.value) return null;
  return (
    <section class="how" aria-labelledby="how-title">
      <h2 id="how-title">{w.title}</h2>
      <ol>
        {w.steps.map((s) => (
          <li key={s}>{s}</li>
        ))}
      </ol>
      <p class="hint">
        {w.privacy} <a href={hrefOf('privacy')}>{w.more}</a>
      </p>
    </section>
  );
}

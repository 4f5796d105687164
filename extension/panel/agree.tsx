import type { Told } from '../types.ts';
import { ask, command } from './link.ts';
import { useWords } from './words.ts';

/** Before the first sending: the address and the very text that would go there. */
export function Agree({ told }: { told: Told }) {
  const w = useWords().panel.agree;
  const { text, received, shared } = told;
  const yes = async () => {
    await ask({ kind: 'agree', url: shared.address });
    await command({ kind: 'again', here: false });
  };
  return (
    <section class="card agree" aria-labelledby="agree-title">
      <h2 id="agree-title">{w.title}</h2>
      <p>{w.text}</p>
      <dl>
        <dt>{w.to}</dt>
        <dd class="address">{shared.address}</dd>
        <dt>{w.draft}</dt>
        <dd class="proposal draft">{text}</dd>
        {received && (
          <>
            <dt>{w.received}</dt>
            <dd class="proposal">{received}</dd>
          </>
        )}
      </dl>
      <p class="hint">{w.later}</p>
      <div class="buttons">
        <button type="button" class="main" onClick={yes}>
          {w.yes}
        </button>
        <button type="button" onClick={() => command({ kind: 'again', here: true })}>
          {w.here}
        </button>
      </div>
    </section>
  );
}

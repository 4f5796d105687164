import { api } from '../browser.ts';
import type { Trouble as Kind, Where } from '../types.ts';
import { command } from './link.ts';
import { useWords } from './words.ts';

/** What went wrong, and what can be done now. */
export function Trouble({ trouble, where }: { trouble: Kind; where: Where }) {
  const w = useWords().trouble;
  return (
    <section class="card trouble">
      <p role="alert">{w[trouble]}</p>
      <div class="buttons">
        {trouble !== 'gone' && (
          <button type="button" onClick={() => command({ kind: 'again', here: false })}>
            {w.again}
          </button>
        )}
        {where === 'server' && trouble !== 'too-long' && (
          <>
            <button type="button" onClick={() => command({ kind: 'again', here: true })}>
              {w.here}
            </button>
            <button type="button" onClick={() => api.runtime.openOptionsPage()}>
              {w.settings}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

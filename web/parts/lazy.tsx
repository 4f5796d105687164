import { useEffect, useState } from 'preact/hooks';
import { words } from '../state/state.ts';

/** A page that is fetched when it is shown. */
export function Lazy({ load }: { load: () => Promise<{ Page: () => preact.JSX.Element }> }) {
  const [made, setMade] = useState<{ Page: () => preact.JSX.Element } | 'failed' | null>(null);
  const start = () => {
    setMade(null);
    load().then(setMade, () => setMade('failed'));
  };
  useEffect(start, [load]);
  const w = words.value.shell;
  if (made === 'failed')
    return (
      <section class="card">
        <p role="alert">{w.loadFailed}</p>
        <button type="button" onClick={start}>
          {w.retry}
        </button>
      </section>
    );
  return made ? <made.Page /> : <p class="hint">{w.loading}</p>;
}

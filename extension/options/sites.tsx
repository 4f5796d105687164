import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { api } from '../browser.ts';
import type { Ask } from '../types.ts';
import type { Words } from '../words/index.ts';

/** The sites where Kalm always reads along, each with a way to end it. */
export function Sites({ words }: { words: Words }) {
  const w = words.options;
  const all = useSignal<readonly string[]>([]);
  const look = async () => {
    all.value = (await api.runtime.sendMessage<Ask, string[]>({ kind: 'sites' })) ?? [];
  };
  useEffect(() => void look(), []);
  return (
    <section aria-labelledby="sites-title">
      <h2 id="sites-title">{w.sites}</h2>
      {all.value.length === 0 && <p>{w.noSites}</p>}
      <ul>
        {all.value.map((origin) => (
          <li key={origin}>
            <button
              type="button"
              onClick={async () => {
                await api.runtime.sendMessage<Ask, boolean>({ kind: 'site', origin, on: false });
                await look();
              }}
            >
              {w.remove(origin)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

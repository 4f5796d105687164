import { useState } from 'preact/hooks';
import { words } from './words.ts';

const FIRST = 10;
const MORE = 50;

/** A list of which the first items are shown, and more when asked. */
export function Listed<T>({ items, each, plain }: { items: readonly T[]; each: (item: T) => preact.ComponentChildren; plain?: string }) {
  const [shown, show] = useState(FIRST);
  const left = items.length - shown;
  return (
    <>
      <ul class={plain}>
        {items.slice(0, shown).map((item, i) => (
          <li key={i}>{each(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" onClick={() => show(shown + MORE)}>
          {words.value.ledger.more(Math.min(left, MORE))}
        </button>
      )}
    </>
  );
}

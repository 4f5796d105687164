import { useSignal } from '@preact/signals';
import type { Told } from '../types.ts';
import { command } from './link.ts';
import { useWords } from './words.ts';

/** What has just happened to the text, with the way back. */
export function Notice({ told }: { told: Told }) {
  const w = useWords().notice;
  const copied = useSignal(false);
  const { notice, copy, undo } = told;
  return (
    <div role="status" class="notice">
      {notice && <p>{w[notice]}</p>}
      {copy !== undefined && (
        <>
          <p class="proposal">{copy}</p>
          <button
            type="button"
            onClick={async () => {
              await navigator.clipboard.writeText(copy).catch(() => {});
              copied.value = true;
            }}
          >
            {copied.value ? w.copied : w.copyButton}
          </button>
        </>
      )}
      {undo && (
        <button type="button" onClick={() => command({ kind: 'undo' })}>
          {w.undo}
        </button>
      )}
    </div>
  );
}

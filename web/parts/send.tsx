import { useSignal } from '@preact/signals';
import { draft, words } from '../state.ts';

export function Send() {
  const w = words.value;
  const said = useSignal<'copied' | 'copyFailed' | null>(null);
  if (!draft.value.trim()) return null;
  return (
    <section class="send">
      <button
        type="button"
        class="main"
        onClick={() => {
          navigator.clipboard.writeText(draft.value).then(
            () => {
              said.value = 'copied';
            },
            () => {
              said.value = 'copyFailed';
            },
          );
        }}
      >
        {w.copy}
      </button>
      <p class="hint" role="status">
        {said.value ? w[said.value] : ''}
      </p>
    </section>
  );
}

import { useSignal } from '@preact/signals';
import { replaceInDraft } from '../edit.ts';
import { checked, draft, fresh, report, words } from '../state.ts';

/** Another way to put it: folded until asked for, taken over by the writer's own click, and undone by one. */
export function Rewrite() {
  const w = words.value.rewrite;
  const before = useSignal<{ from: string; to: string } | null>(null);
  const r = report.value;
  const offered = r && r.verdict !== 'safety' && draft.value.trim() && r.rewrite.edits.length > 0;
  const undo = before.value && before.value.to === draft.value ? before.value.from : null;
  if (!offered && undo === null) return null;
  return (
    <section class="card">
      {undo !== null && (
        <p>
          {w.taken}{' '}
          <button
            type="button"
            onClick={() => {
              before.value = null;
              replaceInDraft(0, draft.value.length, undo);
            }}
          >
            {w.undo}
          </button>
        </p>
      )}
      {offered && (
        <details class="rewrite">
          <summary>{w.title}</summary>
          <p class="hint">{w.hint}</p>
          {r.rewrite.text.trim() ? <p class="proposal">{r.rewrite.text}</p> : <p>{w.empty}</p>}
          {r.rewrite.open.map((o) => (
            <div class="open-place" key={o.start}>
              <p>
                <strong>{w.open}</strong>
              </p>
              <blockquote>{checked.value.draft.slice(o.start, o.end)}</blockquote>
              <p>{o.reason}</p>
            </div>
          ))}
          {r.rewrite.text.trim() && (
            <button
              type="button"
              class="main"
              disabled={!fresh.value}
              onClick={() => {
                before.value = { from: draft.value, to: r.rewrite.text };
                replaceInDraft(0, draft.value.length, r.rewrite.text);
              }}
            >
              {w.take}
            </button>
          )}
        </details>
      )}
    </section>
  );
}

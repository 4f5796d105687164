import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Edit, OpenPlace } from '../../rules/types.ts';
import { draft, report, words } from '../state/state.ts';
import { edits, grave, threatens, written } from '../state/view.ts';
import { change, changeAll } from './changed.ts';
import { type Compare, Difference } from './difference.tsx';

/** Another way to put it, folded until asked: sentence by sentence, each change with its reason, all at once or one by one. */
export function Rewrite() {
  const w = words.value.rewrite;
  const compare = useSignal<Compare | null>(null);
  const open = useSignal(false);
  useEffect(() => {
    if (open.value && !compare.value)
      import('./compare.ts').then(
        (m) => {
          compare.value = m.compareWords;
        },
        () => {},
      );
  }, [open.value]);
  const live = report.value;
  if (!live || !written.value || threatens.value || live.language === 'other') return null;
  const list = edits.value;
  const places = live.rewrite.open;
  if (list.length === 0 && places.length === 0 && grave.value.length === 0) return null;
  return (
    <section class="card">
      <details
        class="rewrite"
        id="rewrite"
        onToggle={(event) => {
          open.value = event.currentTarget.open;
        }}
      >
        <summary>
          <h2>{w.title}</h2>
        </summary>
        {open.value && <Inside compare={compare.value} />}
      </details>
    </section>
  );
}

function Inside({ compare }: { compare: Compare | null }) {
  const w = words.value.rewrite;
  const list = edits.value;
  const places = report.value?.rewrite.open ?? [];
  const after = applied(draft.value, list);
  return (
    <>
      <p class="hint">{list.length + places.length > 0 ? w.hint : w.none}</p>
      <ol class="edits">
        {list.map((e) => (
          <li key={`${e.rule} ${draft.value.slice(e.start, e.end)}`}>
            <OneEdit edit={e} compare={compare} />
          </li>
        ))}
      </ol>
      {places.map((o) => (
        <Fill key={o.start} place={o} />
      ))}
      {list.length > 0 && (
        <div class="whole">
          <h3>{w.result}</h3>
          {after.trim() ? <p class="proposal">{after.trim()}</p> : <p>{w.empty}</p>}
          <button type="button" class="main" onClick={() => changeAll(list)}>
            {w.takeAll}
          </button>
        </div>
      )}
    </>
  );
}

const applied = (text: string, list: readonly Edit[]): string =>
  [...list].reverse().reduce((t, e) => t.slice(0, e.start) + e.replacement + t.slice(e.end), text);

function OneEdit({ edit: e, compare }: { edit: Edit; compare: Compare | null }) {
  const w = words.value.rewrite;
  const before = draft.value.slice(e.start, e.end).trim();
  const reason = report.value?.findings.find((f) => f.start < e.end && e.start < f.end);
  return (
    <>
      <div class="beside">
        <div>
          <p class="side">{w.before}</p>
          <p>
            <Difference compare={compare} before={before} after={e.replacement.trim()} side="before" />
          </p>
        </div>
        <div>
          <p class="side">{w.after}</p>
          <p>
            {e.replacement.trim() ? (
              <Difference compare={compare} before={before} after={e.replacement.trim()} side="after" />
            ) : (
              <em>{w.gone}</em>
            )}
          </p>
        </div>
      </div>
      {reason && <p class="hint">{reason.explain}</p>}
      <button type="button" onClick={() => change(e, e.replacement)}>
        {w.take}
      </button>
    </>
  );
}

/** A place that only the writer can fill: the question is asked, the answer goes in its place. */
function Fill({ place: o }: { place: OpenPlace | { readonly start: number; readonly end: number; readonly reason: string } }) {
  const w = words.value.rewrite;
  const text = useSignal('');
  const id = `fill-${o.start}`;
  return (
    <form
      class="fill"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.value.trim()) change(o, text.value.trim());
      }}
    >
      <h3>{w.open}</h3>
      <blockquote>{draft.value.slice(o.start, o.end).trim()}</blockquote>
      <label for={id}>{o.reason}</label>
      <textarea
        id={id}
        class="field"
        rows={2}
        placeholder={w.openLabel}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit" disabled={!text.value.trim()}>
        {w.put}
      </button>
    </form>
  );
}

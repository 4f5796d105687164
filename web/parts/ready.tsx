import { useSignal } from '@preact/signals';
import { draft, report, words } from '../state/state.ts';
import { edits, stand, threatens } from '../state/view.ts';
import { goToRewrite } from './move.ts';

/** Step three: a calm "this can go", the ways to send it, and the coach's last three questions. Nothing is ever blocked but a threat. */
export function Ready() {
  const w = words.value.ready;
  const live = report.value;
  if (!draft.value.trim() || !live) return null;
  const now = stand.value;
  const good = now === 'ready' || now === 'no-reply';
  return (
    <section class={`card step send ${good ? 'good' : ''}`} aria-labelledby="ready-title">
      <h2 id="ready-title" tabIndex={-1}>
        <span class="number" aria-hidden="true">
          3
        </span>
        {w.title}
      </h2>
      <p class="said">
        {threatens.value ? w.threat : now === 'ready' ? w.good : now === 'no-reply' ? w.noReply : now === 'safety' ? w.safety : w.notYet}
      </p>
      {!threatens.value && (
        <>
          <Ways main={good} />
          {now !== 'safety' && <Last />}
        </>
      )}
    </section>
  );
}

function Ways({ main }: { main: boolean }) {
  const w = words.value.ready;
  const said = useSignal<{ readonly what: 'copied' | 'copyFailed'; readonly of: string } | null>(null);
  const text = draft.value;
  return (
    <>
      <div class="buttons">
        <button
          type="button"
          class={main ? 'main' : ''}
          onClick={() =>
            navigator.clipboard.writeText(text).then(
              () => {
                said.value = { what: 'copied', of: text };
              },
              () => {
                said.value = { what: 'copyFailed', of: text };
              },
            )
          }
        >
          {w.copy}
        </button>
        {'share' in navigator && (
          <button type="button" onClick={() => navigator.share({ text }).catch(() => {})}>
            {w.share}
          </button>
        )}
        <button
          type="button"
          onClick={() => {
            location.href = `mailto:?body=${encodeURIComponent(text.replace(/\n/g, '\r\n'))}`;
          }}
        >
          {w.mail}
        </button>
        <button type="button" class="quiet" onClick={() => print()}>
          {w.print}
        </button>
      </div>
      <p class="hint" role="status">
        {said.value?.of === text ? w[said.value.what] : ''}
      </p>
    </>
  );
}

/** The coach asks, the writer decides: seven questions are answered from the text, three are the writer's own. */
function Last() {
  const w = words.value.ready;
  const list = report.value!.checklist;
  if (report.value!.language === 'other') return null;
  return (
    <>
      <h3>{w.last}</h3>
      <ol class="last">
        {list
          .filter((c) => c.state === 'ask')
          .map((c) => (
            <li key={c.id}>
              {c.id === 'thoughts' && edits.value.length > 0 ? (
                <button type="button" class="quiet" onClick={goToRewrite}>
                  {c.text}
                </button>
              ) : (
                c.text
              )}
            </li>
          ))}
      </ol>
      <details>
        <summary>{w.all}</summary>
        <ol class="ten">
          {list.map((c) => (
            <li key={c.id} class={c.state}>
              {c.text} <small>{w.state[c.state]}</small>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

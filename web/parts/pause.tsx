import { signal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { keep } from '../state/kept.ts';
import { forgetDraft, keeping, restoredAt } from '../state/restore.ts';
import { clearTexts, draft, language, received, words } from '../state/state.ts';
import { heated } from '../state/view.ts';

interface Rest {
  readonly until: number;
  readonly over: boolean;
}
const rest = signal<Rest | null>(null);
const declined = signal(false);
const MINUTE = 60_000;

const clock = (at: number, withDay = false): string =>
  new Intl.DateTimeFormat(language.value, { ...(withDay ? { weekday: 'long' } : {}), hour: '2-digit', minute: '2-digit' }).format(at);
const tomorrow = (): number => new Date(new Date().setHours(24 + 8, 0, 0, 0)).getTime();

/** For a heated draft a pause is offered, never forced; the text waits on the device only if the writer says so. */
export function Pause() {
  if (rest.value) return <Resting now={rest.value} />;
  if (restoredAt.value !== null) return <Restored at={restoredAt.value} />;
  return heated.value && !declined.value && draft.value.trim() ? <Offer /> : null;
}

function Offer() {
  const w = words.value.pause;
  const start = (until: number) => () => {
    rest.value = { until, over: false };
  };
  return (
    <section class="card pause" aria-label={w.offer}>
      <p>{w.offer}</p>
      <p class="hint">{w.hint}</p>
      <div class="buttons">
        <button type="button" onClick={() => start(Date.now() + 20 * MINUTE)()}>
          {w.short}
        </button>
        <button type="button" onClick={() => start(tomorrow())()}>
          {w.long}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            declined.value = true;
          }}
        >
          {w.no}
        </button>
      </div>
    </section>
  );
}

function Resting({ now }: { now: Rest }) {
  const w = words.value.pause;
  const left = useSignal(Math.ceil((now.until - Date.now()) / MINUTE));
  useEffect(() => {
    const look = () => {
      left.value = Math.ceil((now.until - Date.now()) / MINUTE);
      if (left.value <= 0 && !now.over) rest.value = { ...now, over: true };
    };
    const id = setInterval(look, 5000);
    return () => clearInterval(id);
  }, [now]);
  const stop = () => {
    rest.value = null;
    declined.value = true;
  };
  return (
    <section class="card pause" aria-label={w.until(clock(now.until))}>
      <p class="said" role="status">
        {now.over ? w.over : w.until(clock(now.until, left.value > 600))}
      </p>
      {!now.over && left.value <= 120 && <p class="hint">{w.left(left.value)}</p>}
      <label class="check">
        <input
          type="checkbox"
          checked={keeping.value}
          onChange={(event) => {
            keeping.value = event.currentTarget.checked;
            if (keeping.value) keep({ draft: { text: draft.value, received: received.value, at: Date.now() } });
            else forgetDraft();
          }}
        />
        <span>
          {w.keep}
          <small>{w.keepHint}</small>
        </span>
      </label>
      <button type="button" onClick={stop}>
        {w.stop}
      </button>
    </section>
  );
}

function Restored({ at }: { at: number }) {
  const w = words.value.pause;
  return (
    <section class="card pause" aria-label={w.restored(clock(at, true))}>
      <p role="status">{w.restored(clock(at, true))}</p>
      <div class="buttons">
        <button
          type="button"
          onClick={() => {
            forgetDraft();
            clearTexts();
          }}
        >
          {w.forget}
        </button>
      </div>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { sayNumber } from './format.ts';
import { progress, start, stop, trouble } from './state.ts';
import { words } from './words.ts';

/** How far the reading is, and the way to stop it. */
export function Busy() {
  const w = words.value.busy;
  const p = progress.value;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const checking = p?.stage === 'checking';
  // a screen reader is told at every quarter, not at every step
  const quarter = checking ? Math.floor((4 * p.done) / Math.max(1, p.total)) : -1;
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={head}>
        {w.title}
      </h2>
      <p>{checking ? w.checking(p.done, p.total) : w.reading}</p>
      <progress aria-label={w.label} {...(checking ? { value: p.done, max: Math.max(1, p.total) } : {})} />
      <p class="unseen" role="status">
        {quarter > 0 && quarter < 4 ? `${sayNumber(quarter * 25)} %` : ''}
      </p>
      <button type="button" onClick={stop}>
        {w.stop}
      </button>
    </section>
  );
}

/** Why there is no report: in plain words, with each file and line. */
export function TroubleCard() {
  const w = words.value.trouble;
  const t = trouble.value;
  if (!t) return <div role="alert" />;
  return (
    <div role="alert">
      <section class="card trouble">
        <h2>{w.title}</h2>
        <p>{w[t.code]}</p>
        {t.places.length > 0 ? (
          <ul>
            {t.places.map((p) => (
              <li key={`${p.at} ${p.detail}`}>{p.detail.startsWith(p.at.split(':')[0]!) ? p.detail : `${p.at}: ${p.detail}`}</li>
            ))}
          </ul>
        ) : (
          t.code === 'said' && t.detail && <p>{t.detail}</p>
        )}
        {(t.code === 'gone' || t.code === 'busy' || t.code === 'failed') && (
          <button type="button" onClick={() => void start()}>
            {w.again}
          </button>
        )}
      </section>
    </div>
  );
}

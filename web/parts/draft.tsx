import { useEffect, useRef } from 'preact/hooks';
import { attach, type Mark, type Overlay } from '../overlay/index.ts';
import { holdField } from '../state/edit.ts';
import type { Marked } from '../state/move-report.ts';
import { current, draft, peeking, readAt, report, words, writeDraft } from '../state/state.ts';
import { findings, written } from '../state/view.ts';
import { Glance } from './glance.tsx';
import { goToFinding } from './move.ts';
import { Verdict } from './verdict.tsx';

/** Step two: a native textarea with the marks laid over it, and under it how the message stands. */
export function Draft() {
  const w = words.value.draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const overlay = useRef<Overlay>();
  useEffect(() => {
    const element = field.current!;
    holdField(element);
    overlay.current = attach(element);
    const look = () => {
      if (document.activeElement !== element) return;
      const { selectionStart: from, selectionEnd: to } = element;
      current.value = from === to ? (overlay.current?.markAt(from)?.id ?? null) : null;
      peeking.value = current.value !== null;
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
      overlay.current?.destroy();
      holdField(null);
    };
  }, []);
  const [found, looked] = [findings.value, current.value];
  useEffect(() => overlay.current?.setMarks(found.map((f) => markOf(f, looked))), [found, looked]);
  const language = report.value?.language;
  return (
    <section class="card step" aria-labelledby="draft-title">
      <h2 id="draft-title">
        <span class="number" aria-hidden="true">
          2
        </span>
        <label for="draft">{w.title}</label>
      </h2>
      <p class="hint" id="draft-hint">
        {w.hint}
      </p>
      <div class="over">
        <textarea
          id="draft"
          class="field"
          rows={8}
          aria-describedby="draft-hint"
          ref={field}
          value={draft.value}
          onInput={(event) => writeDraft(event.currentTarget.value, event.currentTarget.selectionEnd)}
        />
      </div>
      <Peek />
      <Verdict />
      <Glance />
      {written.value && language && language !== 'other' && (
        <p class="hint found">
          {w.language[language]} {readAt.value === 'device' ? w.here : ''}
        </p>
      )}
    </section>
  );
}

const markOf = (f: Marked, looked: string | null): Mark => ({
  id: f.id,
  start: f.start,
  end: f.end,
  kind: f.principle,
  faint: f.severity === 'hint',
  active: f.id === looked,
});

/** The finding under the caret comes to the writer, so that nobody has to leave the text for it. */
function Peek() {
  const w = words.value.draft;
  const f = findings.value.find((one) => one.id === current.value);
  if (!f || !peeking.value) return null;
  return (
    <p class={`peek ${f.principle}`}>
      <span>
        <strong>{f.title}.</strong> {f.explain}
      </span>
      <button type="button" onClick={() => goToFinding(f.id)}>
        {w.see}
      </button>
    </p>
  );
}

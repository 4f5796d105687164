import { useLayoutEffect, useRef } from 'preact/hooks';
import { holdField } from '../edit.ts';
import { checkSoon, draft, findings, fresh, words } from '../state.ts';
import { segments } from './segments.ts';

/** A native textarea; a mirror under it carries the marks, so that spell check, dictation and phone keyboards keep working. */
export function DraftField() {
  const w = words.value.draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const follow = () => {
    if (field.current && mirror.current) mirror.current.scrollTop = field.current.scrollTop;
  };
  useLayoutEffect(() => {
    holdField(field.current);
    follow();
  });
  const marks = fresh.value ? findings.value : [];
  return (
    <section class="card">
      <h2>
        <label for="draft">{w.title}</label>
      </h2>
      <p class="hint" id="draft-hint">
        {w.hint}
      </p>
      <div class="overlay">
        <div class="field mirror" aria-hidden="true" ref={mirror}>
          {segments(draft.value, marks).map((s) =>
            s.principle ? <mark class={`mark ${s.principle}${s.hint ? ' faint' : ''}`}>{s.text}</mark> : s.text,
          )}
          {'\n '}
        </div>
        <textarea
          id="draft"
          class="field over"
          rows={9}
          aria-describedby="draft-hint"
          ref={field}
          value={draft.value}
          onScroll={follow}
          onInput={(event) => {
            draft.value = event.currentTarget.value;
            checkSoon();
          }}
        />
      </div>
    </section>
  );
}

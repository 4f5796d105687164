import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../rules/types.ts';
import { attach, type Mark, type Overlay } from '../overlay/index.ts';
import { draft, over, received, report, words, writeReceived } from '../state/state.ts';
import { goTo } from './move.ts';

/** Step one: what came in, what of it asks for an answer, and what can be left. */
export function Received() {
  const w = words.value.received;
  const field = useRef<HTMLTextAreaElement>(null);
  const overlay = useRef<Overlay>();
  useEffect(() => {
    overlay.current = attach(field.current!);
    return () => overlay.current?.destroy();
  }, []);
  const live = report.value;
  const shown = live && !live.safety.some((s) => s.in === 'received') ? live : undefined;
  const [questions, bait] = [shown?.questions, shown?.bait];
  useEffect(() => overlay.current?.setMarks(marksOf(questions ?? [], bait ?? [])), [questions, bait]);
  return (
    <section class="card step" aria-labelledby="received-title">
      <h2 id="received-title">
        <span class="number" aria-hidden="true">
          1
        </span>
        <label for="received">{w.title}</label>
      </h2>
      <p class="hint" id="received-hint">
        {w.hint}
      </p>
      <div class="over">
        <textarea
          id="received"
          class="field"
          rows={received.value ? 5 : 3}
          aria-describedby="received-hint"
          ref={field}
          value={received.value}
          onInput={(event) => writeReceived(event.currentTarget.value)}
        />
      </div>
      {over.value.received > 0 && (
        <p class="warn" role="alert">
          {words.value.verdict.tooLong(over.value.received)}
        </p>
      )}
      <Asked />
    </section>
  );
}

/** Questions are underlined and what can be left steps back, in the message itself; of a text that has changed since, only what still stands there. */
function marksOf(questions: Report['questions'], bait: Report['bait']): Mark[] {
  const text = received.peek();
  return [...questions.map((q) => ({ ...q, kind: 'asks' as const })), ...bait.map((b) => ({ ...b, kind: 'leaves' as const }))]
    .filter((m) => text.slice(m.start, m.end) === m.text)
    .map(({ start, end, kind }) => ({ id: `${kind}-${start}`, start, end, kind }));
}

function Asked() {
  const w = words.value.received;
  const live = report.value;
  if (!live || !received.value.trim() || live.language === 'other') return null;
  if (live.safety.some((s) => s.in === 'received'))
    return (
      <p class="warn">
        {words.value.safety.received}{' '}
        <button type="button" onClick={() => goTo('safety-title')}>
          {words.value.verdict.steps.safety}
        </button>
      </p>
    );
  const { questions, bait } = live;
  return (
    <div class="asked">
      <p class="said" role="status">
        {w.summary(questions.length, bait.length)}
      </p>
      {questions.length === 0 && <p class="hint">{w.allowed}</p>}
      {questions.length > 0 && (
        <ul class="questions" aria-label={w.questions}>
          {questions.map((q) => {
            const done = q.answered && draft.value.trim() !== '';
            return (
              <li key={q.start} class={done ? 'answered' : 'open'}>
                <span class="tick" aria-hidden="true" />
                <span>
                  {q.text} <small>{done ? w.answered : w.open}</small>
                </span>
              </li>
            );
          })}
        </ul>
      )}
      {bait.length > 0 && (
        <details class="bait">
          <summary>
            {w.bait} ({bait.length})
          </summary>
          <p class="hint">{w.baitHint}</p>
          <ul>
            {bait.map((b) => (
              <li key={b.start}>{b.text}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

import { useSignal } from '@preact/signals';
import type { Told } from '../types.ts';
import { command } from './link.ts';
import { useWords } from './words.ts';

/** The message that is answered: found ones are shown and asked about before they count. Then what it asks, and what it does not. */
export function Received({ told }: { told: Told }) {
  const w = useWords().panel.received;
  const again = useSignal(false);
  const { received, candidate } = told;
  if (received && !again.value)
    return (
      <section class="card received" aria-labelledby="received-title">
        <h2 id="received-title">{w.title}</h2>
        <Questions told={told} />
        <details>
          <summary>{w.label}</summary>
          <p class="proposal">{received}</p>
        </details>
        <button
          type="button"
          onClick={() => {
            again.value = true;
          }}
        >
          {w.other}
        </button>
      </section>
    );
  const close = () => {
    again.value = false;
  };
  return <Choose key={candidate ?? ''} found={received ? undefined : candidate} start={received ?? candidate ?? ''} done={close} />;
}

function Choose({ found, start, done }: { found: string | undefined; start: string; done: () => void }) {
  const w = useWords().panel.received;
  const text = useSignal(start);
  const decide = (value: string) => {
    void command({ kind: 'received', text: value });
    done();
  };
  const inside = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        decide(text.value);
      }}
    >
      <label for="received">{found ? w.found : w.none}</label>
      <textarea
        id="received"
        rows={5}
        maxLength={100_000}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <div class="buttons">
        <button type="submit" class={found ? 'main' : ''}>
          {w.use}
        </button>
        {(found || start) && (
          <button type="button" onClick={() => decide('')}>
            {w.no}
          </button>
        )}
      </div>
    </form>
  );
  return (
    <section class="card received" aria-labelledby="received-title">
      <h2 id="received-title">{w.title}</h2>
      {found || start ? (
        inside
      ) : (
        <details>
          <summary>{w.label}</summary>
          {inside}
        </details>
      )}
    </section>
  );
}

function Questions({ told }: { told: Told }) {
  const w = useWords().panel.received;
  const { report } = told;
  if (!report) return null;
  return (
    <>
      {report.questions.length === 0 && <p>{w.noQuestions}</p>}
      {report.questions.length > 0 && (
        <>
          <h3>{w.questions}</h3>
          <ul class="questions">
            {report.questions.map((q) => (
              <li key={q.start} data-answered={q.answered}>
                <span>{q.text}</span> <strong>{q.answered ? w.answered : w.open}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {report.bait.length > 0 && (
        <details>
          <summary>{w.bait}</summary>
          <p class="hint">{w.baitHint}</p>
          <ul>
            {report.bait.map((b) => (
              <li key={b.start}>{b.text}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

import { batch, signal } from '@preact/signals';
import { checkSoon, clearTexts, draft, language, received, words } from '../state/state.ts';
import { examples } from '../words/examples.ts';

const shown = signal(false);

/** For a newcomer: one tap fills in a thread, one more empties it. */
export function ExampleOffer() {
  const w = words.value.example;
  const empty = draft.value === '' && received.value === '';
  if (empty)
    return (
      <section class="intro">
        <p class="lead">{words.value.shell.intro}</p>
        <p>
          {w.offer}{' '}
          <button
            type="button"
            onClick={() =>
              batch(() => {
                received.value = examples[language.value].received;
                draft.value = examples[language.value].draft;
                shown.value = true;
                checkSoon(0);
              })
            }
          >
            {w.show}
          </button>
        </p>
      </section>
    );
  if (!shown.value) return null;
  return (
    <section class="intro">
      <p>
        {w.note}{' '}
        <button
          type="button"
          onClick={() => {
            shown.value = false;
            clearTexts();
          }}
        >
          {w.clear}
        </button>
      </p>
    </section>
  );
}

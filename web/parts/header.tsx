import { useEffect } from 'preact/hooks';
import { switchLanguage, words } from '../state.ts';

const NEUTRAL = 'https://www.wikipedia.org/';
const TWICE_MS = 800;

/** Leaves at once and leaves no way back to the text. */
function leave(): void {
  document.body.replaceChildren();
  location.replace(NEUTRAL);
}

export function Header() {
  useEffect(() => {
    let last = Number.NEGATIVE_INFINITY;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      if (event.timeStamp - last < TWICE_MS) leave();
      last = event.timeStamp;
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const w = words.value;
  return (
    <header>
      <div class="bar">
        <h1>Kalm</h1>
        <div class="bar-buttons">
          <button type="button" class="quiet" onClick={switchLanguage}>
            {w.language}
          </button>
          <button type="button" class="exit" title={w.exitHint} onClick={leave}>
            {w.exit}
          </button>
        </div>
      </div>
      <p class="intro">{w.intro}</p>
    </header>
  );
}

import { leave } from '../exit.ts';
import { language, switchLanguage, words } from '../state/state.ts';
import { Nav } from './nav.tsx';

export function Header() {
  const w = words.value.shell;
  const other = language.value === 'nl' ? 'en' : 'nl';
  return (
    <header>
      <div class="bar">
        <a class="name" href="#/">
          Kalm
        </a>
        <div class="bar-buttons">
          <button type="button" class="quiet" lang={other} id="switch-language" onClick={() => switchLanguage(other)}>
            {w.other}
          </button>
          <button type="button" class="exit" title={w.exitHint} onClick={leave}>
            {w.exit}
          </button>
        </div>
      </div>
      <Nav />
    </header>
  );
}

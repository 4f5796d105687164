import { hrefOf } from '../router.ts';
import { words } from '../state/state.ts';

export function Footer() {
  const w = words.value.shell;
  return (
    <footer>
      <p>
        <a href={hrefOf('help')}>{w.help}</a> · <a href="./docs">API</a>
      </p>
      <p>{w.method}</p>
    </footer>
  );
}

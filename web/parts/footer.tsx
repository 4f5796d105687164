import { words } from '../state.ts';

export function Footer() {
  return (
    <footer>
      <p>{words.value.privacy}</p>
      <p>
        {words.value.method} <a href="./docs">API</a>
      </p>
    </footer>
  );
}

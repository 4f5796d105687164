import { hrefOf, page } from '../router.ts';
import { words } from '../state/state.ts';

const SHOWN = ['compose', 'thread', 'about', 'rules', 'privacy', 'settings'] as const;

export function Nav() {
  const w = words.value.shell;
  return (
    <nav aria-label={w.nav}>
      <ul>
        {SHOWN.map((p) => (
          <li key={p} class={p}>
            <a href={hrefOf(p)} aria-current={page.value === p ? 'page' : undefined}>
              {w.pages[p]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

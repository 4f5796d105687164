import { words } from '../state/state.ts';

/** The head of a page other than the first, and the way back. */
export function PageHead({ title, hint }: { title: string; hint?: string }) {
  return (
    <>
      <p>
        <a href="#/">{words.value.shell.back}</a>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      {hint && <p class="lead">{hint}</p>}
    </>
  );
}

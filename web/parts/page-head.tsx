import { useEffect, useRef } from 'preact/hooks';
import { words } from '../state/state.ts';

/** The head of a page other than the first, and the way back. It takes the focus when it opens, so that a screen reader tells of it. */
export function PageHead({ title, hint }: { title: string; hint?: string }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p>
        <a href="#/">{words.value.shell.back}</a>
      </p>
      <h1 tabIndex={-1} ref={head}>
        {title}
      </h1>
      {hint && <p class="lead">{hint}</p>}
    </>
  );
}

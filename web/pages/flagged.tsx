import type { Principle } from '../../rules/types.ts';

/** An example of a rule, with the words in brackets marked as on the page. */
export function Flagged({ text, kind }: { text: string; kind: Principle }) {
  return (
    <>
      {text.split(/(\[[^\]]*\])/).map((part) =>
        part.startsWith('[') ? (
          <mark class={kind} key={part}>
            {part.slice(1, -1)}
          </mark>
        ) : (
          part
        ),
      )}
    </>
  );
}

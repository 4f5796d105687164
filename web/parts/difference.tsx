export interface Piece {
  readonly text: string;
  readonly kind: 'same' | 'old' | 'new';
}
export type Compare = (before: string, after: string) => readonly Piece[];

/** One side of a comparison: what goes is struck through, what comes is underlined. Until the comparison is there, the plain text. */
export function Difference(props: { compare: Compare | null; before: string; after: string; side: 'before' | 'after' }) {
  const { compare, before, after, side } = props;
  if (!compare) return <>{side === 'before' ? before : after}</>;
  const gone = side === 'before' ? 'new' : 'old';
  return (
    <>
      {compare(before, after)
        .filter((p) => p.kind !== gone)
        .map((p) => (p.kind === 'same' ? p.text : p.kind === 'old' ? <del>{p.text}</del> : <ins>{p.text}</ins>))}
    </>
  );
}

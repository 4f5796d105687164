import type { Span } from '../../rules/types.ts';
import type { Mark } from '../../web/overlay/index.ts';

/** A place to write in, whatever it is made of. Offsets are those of the text that `read` gave last. */
export interface Field {
  readonly element: HTMLElement;
  /** The text as it stands now. */
  read(): string;
  /** Selects a span, in the way a writer would, so that the editor knows. */
  select(span: Span): void;
  /** Where the caret is; undefined when it is elsewhere. */
  caret(): number | undefined;
  /** Where the words stand in the window. */
  boxOf(span: Span & { readonly id?: string }): DOMRect;
  /** Underlines these and no others. */
  mark(marks: readonly Mark[]): void;
  /** Takes everything of ours away again. */
  leave(): void;
}

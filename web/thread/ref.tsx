import type { Span } from '../../rules/types.ts';
import { numberOf } from './format.ts';
import { goTo } from './go.ts';
import { words } from './words.ts';

/** A message by its number; it leads there. */
export const Ref = ({ to }: { to: { readonly message: number } & Partial<Span> }) => (
  <button type="button" class="ref" onClick={() => goTo(to)}>
    {words.value.message(numberOf(to.message))}
  </button>
);

import { quotedLines, textOf } from './above.ts';
import type { Site } from './types.ts';

const QUOTED =
  'blockquote, .moz-cite-prefix, .moz-signature, .gmail_quote, .gmail_attr, .gmail_signature, .yahoo_quoted, .protonmail_quote, .tutanota_quote';

/** Any other page: what the reply itself quotes, in a blockquote or in lines with `>`. */
export const generic: Site = {
  name: 'generic',
  here: () => true,
  quoted: QUOTED,
  send: 'button[type=submit], input[type=submit], form button:not([type])',
  received: (field) =>
    field instanceof HTMLTextAreaElement ? quotedLines(field.value) : textOf(field.querySelector('blockquote'), 'blockquote'),
};

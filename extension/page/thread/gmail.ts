import { lastAbove, textOf } from './above.ts';
import type { Site } from './types.ts';

const QUOTED = '.gmail_quote, .gmail_quote_container, .gmail_attr, .gmail_signature, .gmail_signature_prefix, blockquote.gmail_quote';

/** Own mails are passed over where the page's title says whose box it is. */
const ownAddress = (): string | undefined => /\S+@[\w.-]+\w/.exec(document.title)?.[0].toLowerCase();

/** Gmail: the last message of the thread above the reply that somebody else wrote, else what the reply quotes. */
export const gmail: Site = {
  name: 'gmail',
  here: (host) => host === 'mail.google.com',
  quoted: QUOTED,
  send: '[role=button].aoO, [role=button][data-tooltip^="Send"], [role=button][data-tooltip^="Verzenden"]',
  received(field) {
    const own = ownAddress();
    const messages = [...document.querySelectorAll('.adn, .gs')].filter((m) => {
      const from = m.querySelector('.gD')?.getAttribute('email')?.toLowerCase();
      return from === undefined || from !== own;
    });
    const bodies = messages.flatMap((m) => [...m.querySelectorAll('.a3s')]);
    return textOf(lastAbove(field, bodies), QUOTED) ?? textOf(field.querySelector('blockquote'), 'blockquote');
  },
};

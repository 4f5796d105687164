import { readText } from '../read.ts';
import { lastAbove, textOf } from './above.ts';
import type { Site } from './types.ts';

const HEADING = '#divRplyFwdMsg, [id$="_divRplyFwdMsg"], #appendonsend, [id$="_appendonsend"]';
const QUOTED = [HEADING, `:is(${HEADING}) ~ *`, '#Signature, [id$="_Signature"]', '#ms-outlook-mobile-signature'].join(', ');
const BODIES = '[role=document][aria-label], [id^="UniqueMessageBody"]';

/** Outlook on the web: the open message above the reply, else what stands below the heading (From, Sent, To) in the reply. */
export const outlook: Site = {
  name: 'outlook',
  here: (host) => /(?:^|\.)outlook\.(?:live|office|office365)\.com$|^outlook\.cloud\.microsoft$/.test(host),
  quoted: QUOTED,
  send: 'button[aria-label^="Send"], button[aria-label^="Verzenden"], button[title^="Send"], button[title^="Verzenden"]',
  received(field) {
    const above = textOf(lastAbove(field, document.querySelectorAll(BODIES)), QUOTED);
    return above ?? belowHeading(field);
  },
};

function belowHeading(field: HTMLElement): string | undefined {
  const heading = field.querySelector('#divRplyFwdMsg, [id$="_divRplyFwdMsg"]');
  const below: string[] = [];
  for (let e = heading?.nextElementSibling; e; e = e.nextElementSibling) {
    // the next heading begins what that message quoted in its turn
    const earlier = e.matches(HEADING) || e.querySelector(HEADING) !== null;
    const text = readText(e, (part) => part.matches(QUOTED) || part.matches('blockquote')).text.trim();
    if (text) below.push(text);
    if (earlier) break;
  }
  return below.join('\n').trim() || undefined;
}

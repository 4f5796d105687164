// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readText } from '../../extension/page/read.ts';
import { receivedFor, SITES, siteOf } from '../../extension/page/thread/index.ts';

const EDITOR = (inside = '') => `<div id="field" contenteditable="true">${inside}</div>`;
const GMAIL = (from: string, body: string) =>
  `<div class="adn"><span class="gD" email="${from}"></span><div class="a3s">${body}<div class="gmail_quote">ouder</div></div></div>`;
const OUTLOOK = (body: string) => `<div role="document" aria-label="Message body">${body}</div>`;
const HEAD = '<div id="divRplyFwdMsg"><b>Van:</b> ander<br><b>Onderwerp:</b> vrijdag</div>';

/** [what, host, page, what is found] */
const FOUND: readonly (readonly [string, string, string, string | undefined])[] = [
  ['Gmail: the message above', 'mail.google.com', GMAIL('b@x.nl', '<p>Kun je vrijdag?</p>') + EDITOR(), 'Kun je vrijdag?'],
  ['Gmail: the last of a thread', 'mail.google.com', GMAIL('b@x.nl', 'eerste') + GMAIL('b@x.nl', 'tweede') + EDITOR(), 'tweede'],
  ['Gmail: not one of your own', 'mail.google.com', GMAIL('b@x.nl', 'vraag') + GMAIL('ik@x.nl', 'mijn antwoord') + EDITOR(), 'vraag'],
  ['Gmail: not one below the reply', 'mail.google.com', GMAIL('b@x.nl', 'boven') + EDITOR() + GMAIL('b@x.nl', 'onder'), 'boven'],
  [
    'Gmail: what a reply in its own window quotes',
    'mail.google.com',
    EDITOR('<blockquote>quote<blockquote>ouder</blockquote></blockquote>'),
    'quote',
  ],
  ['Gmail: a new mail', 'mail.google.com', EDITOR('Hoi'), undefined],
  ['Outlook: the open message', 'outlook.live.com', OUTLOOK('Kun je vrijdag?') + EDITOR(), 'Kun je vrijdag?'],
  ['Outlook: without what that message quotes', 'outlook.office.com', OUTLOOK(`Ja?${HEAD}<div>ouder</div>`) + EDITOR(), 'Ja?'],
  ['Outlook: below the heading', 'outlook.live.com', EDITOR(`Hoi${HEAD}<div>Kun je?</div><p>Groet</p>`), 'Kun je?\nGroet'],
  [
    'Outlook: down to the next heading',
    'outlook.live.com',
    EDITOR(`Hoi${HEAD}<div>Kun je?<div>${HEAD}<p>ouder</p></div></div>`),
    'Kun je?',
  ],
  ['Outlook: a new mail', 'outlook.cloud.microsoft', EDITOR('Hoi'), undefined],
  ['elsewhere: a blockquote', 'webmail.example.org', EDITOR('Hoi<blockquote type="cite">Kun je?</blockquote>'), 'Kun je?'],
  ['elsewhere: nothing quoted', 'webmail.example.org', EDITOR('Hoi'), undefined],
  [
    'a plain reply',
    'portal.example.org',
    '<textarea id="field">Hoi\n\nOp vrijdag schreef A:\n> Kun je?\n> > ouder\n> Groet</textarea>',
    'Kun je?\nGroet',
  ],
  ['a plain new message', 'portal.example.org', '<textarea id="field">Hoi</textarea>', undefined],
  ['a page that copies the name of a mail program', 'mail.google.com.example.org', GMAIL('b@x.nl', 'x') + EDITOR(), undefined],
];

beforeEach(() => {
  document.title = 'Vrijdag - ik@x.nl - Gmail';
});
const open = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.getElementById('field')!;
};

describe('the message that is answered', () => {
  it.each(FOUND)('%s', (_name, host, html, found) => {
    expect(receivedFor(siteOf(host), open(html))).toBe(found);
  });
  it.each(SITES.map((s) => [s.name, s] as const))('%s: selectors that a browser knows', (_name, site) => {
    open('<p></p>');
    for (const selector of [site.quoted, site.send]) expect(() => document.querySelector(selector)).not.toThrow();
  });
  it('gives nothing where a page is in the way', () => {
    const site = {
      ...siteOf('x.example.org'),
      received: () => {
        throw new Error('no');
      },
    };
    expect(receivedFor(site, open(EDITOR()))).toBeUndefined();
  });
});

/** [what, host, inside the editor, the writer's own text] */
const OWN: readonly (readonly [string, string, string, string])[] = [
  [
    'Gmail',
    'mail.google.com',
    '<div>Hoi</div><div class="gmail_signature">A</div><div class="gmail_quote">Op vrijdag<blockquote>x</blockquote></div>',
    'Hoi',
  ],
  ['Outlook', 'outlook.live.com', `<div>Hoi</div><div id="Signature">A</div><div id="appendonsend"></div><hr>${HEAD}<div>x</div>`, 'Hoi'],
  [
    'elsewhere',
    'webmail.example.org',
    '<p>Hoi</p><div class="moz-cite-prefix">Op vrijdag:</div><blockquote>x</blockquote><p>Groet</p>',
    'Hoi\nGroet',
  ],
];
describe('only the new text is read', () => {
  it.each(OWN)('%s', (_name, host, html, text) => {
    const { quoted } = siteOf(host);
    expect(readText(open(EDITOR(html)), (e) => e.matches(quoted)).text).toBe(text);
  });
});

import type { Lang } from '../../rules/types.ts';

export const privacyTitle: Readonly<Record<Lang, string>> = { nl: 'Wat er met je tekst gebeurt', en: 'What happens to your text' };

/** One promise a line; test/web/privacy.test.ts has a proof for each id, and fails where one is missing. */
export const PRIVACY: readonly (Readonly<Record<Lang, string>> & { readonly id: string })[] = [
  {
    id: 'one-server',
    nl: 'Je tekst gaat alleen naar de server waar deze pagina vandaan komt, en naar niemand anders.',
    en: 'Your text goes only to the server that this page came from, and to nobody else.',
  },
  {
    id: 'device',
    nl: 'Kies je bij Instellingen voor dit apparaat, dan gaat je tekst nergens heen.',
    en: 'If you choose this device in Settings, your text goes nowhere.',
  },
  {
    id: 'server-keeps-nothing',
    nl: 'De server leest je tekst, antwoordt, en schrijft hem nergens op.',
    en: 'The server reads your text, answers, and writes it down nowhere.',
  },
  {
    id: 'log',
    nl: 'In het logboek van de server staat wel dat er iets gelezen is, hoe lang het was en in welke taal. Niet wat er stond.',
    en: 'The log of the server does say that something was read, how long it was and in which language. Not what it said.',
  },
  {
    id: 'address',
    nl: 'Je tekst komt nooit in het adres van een pagina.',
    en: 'Your text never gets into the address of a page.',
  },
  {
    id: 'page-keeps-nothing',
    nl: 'Deze pagina bewaart je tekst niet. Sluit je haar, dan is de tekst weg.',
    en: 'This page does not keep your text. Close it and the text is gone.',
  },
  {
    id: 'pause',
    nl: 'Eén uitzondering: vraag je bij een pauze om je tekst te bewaren, dan blijft hij op dit apparaat tot je hem wist.',
    en: 'One exception: if you ask to keep your text during a pause, it stays on this device until you erase it.',
  },
  {
    id: 'settings',
    nl: 'Wat je bij Instellingen kiest en welke regels je uitzet, blijft op dit apparaat.',
    en: 'What you choose in Settings and which rules you turn off stays on this device.',
  },
  {
    id: 'files',
    nl: 'Je browser bewaart de bestanden van deze pagina, zodat zij ook zonder internet werkt. Daar staat niets van jou in.',
    en: 'Your browser keeps the files of this page, so that it works without internet too. Nothing of yours is in them.',
  },
  {
    id: 'wipe',
    nl: '“Wis alles” bij Instellingen haalt dat allemaal van dit apparaat.',
    en: '“Erase everything” in Settings takes all of that off this device.',
  },
  {
    id: 'no-cookies',
    nl: 'Er zijn geen cookies, geen tellers en geen reclame.',
    en: 'There are no cookies, no counters and no advertisements.',
  },
  {
    id: 'learns-nothing',
    nl: 'Kalm werkt met vaste regels en leert niets van jouw tekst.',
    en: 'Kalm works by fixed rules and learns nothing from your text.',
  },
  {
    id: 'mail',
    nl: 'Klik je op “Open in je mail”, dan krijgt je eigen mail-app de tekst. Kalm zelf verstuurt niets.',
    en: 'If you click “Open in your mail”, your own mail app gets the text. Kalm itself sends nothing.',
  },
  {
    id: 'exit',
    nl: '“Snel weg” maakt de pagina leeg en opent een andere in haar plaats. Je browser kan nog wel weten dat je hier was.',
    en: '“Quick exit” empties the page and opens another in its place. Your browser may still know that you were here.',
  },
];

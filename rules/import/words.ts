import type { Lang } from '../types.ts';
import type { SkipReason, Warning, WarningCode } from './types.ts';

const SKIPS: Readonly<Record<SkipReason, Readonly<Record<Lang, string>>>> = {
  notice: { nl: 'Melding van WhatsApp zelf.', en: 'A notice from WhatsApp itself.' },
  media: { nl: 'Foto, video of bestand zonder tekst.', en: 'Photo, video or file without text.' },
  deleted: { nl: 'Dit bericht is door de schrijver verwijderd.', en: 'The writer deleted this message.' },
  call: { nl: 'Een oproep, geen bericht.', en: 'A call, not a message.' },
  empty: { nl: 'Een leeg bericht.', en: 'An empty message.' },
  'before-first': {
    nl: 'Deze regel staat vóór het eerste bericht met een datum.',
    en: 'This line comes before the first message with a date.',
  },
  'not-read': { nl: 'Deze regel konden we niet lezen als bericht.', en: 'We could not read this line as a message.' },
  sender: { nl: 'Bij deze regel staat niet wie hem schreef.', en: 'This line does not say who wrote it.' },
};

const WORDS: Readonly<Record<WarningCode, Readonly<Record<Lang, string>>>> = {
  'date-order-unclear': {
    nl: 'Bij {about} zien we niet wat de dag is en wat de maand. Kies de volgorde van de datum (dateOrder), dan lezen we het bestand opnieuw.',
    en: 'In {about} we cannot see which number is the day and which is the month. Choose the date order (dateOrder) and we read the file again.',
  },
  'date-order-wrong': {
    nl: 'De datum {about} past niet bij de volgorde die je koos. We lazen de datums zoals het bestand ze laat zien.',
    en: 'The date {about} does not fit the order you chose. We read the dates the way the file shows them.',
  },
  'date-order-mixed': {
    nl: 'De datums staan niet overal in dezelfde volgorde: {about}.',
    en: 'The dates are not in the same order everywhere: {about}.',
  },
  'date-unread': {
    nl: 'De datum "{about}" konden we niet lezen. Het bericht staat er wel bij, zonder tijd.',
    en: 'We could not read the date "{about}". The message is included, without a time.',
  },
  'clock-back': {
    nl: 'De tijd gaat hier {about} keer terug. We houden de volgorde van het bestand aan.',
    en: 'The time goes back here, {about} time(s). We keep the order of the file.',
  },
  'newest-first': {
    nl: 'Het nieuwste bericht stond bovenaan. We hebben de volgorde omgedraaid.',
    en: 'The newest message came first. We turned the order round.',
  },
  'no-date': { nl: 'Bij {about} bericht(en) staat geen datum.', en: '{about} message(s) have no date.' },
  'no-sender': {
    nl: 'Bij {about} bericht(en) staat niet wie het schreef. Kies zelf een naam.',
    en: '{about} message(s) do not say who wrote them. Choose a name yourself.',
  },
  'sender-inferred': {
    nl: 'Bij bericht {about} staat geen afzender. We denken dat het deze persoon is; kijk het na.',
    en: 'Message {about} shows no sender. We think it is this person; please check.',
  },
  'same-name': {
    nl: 'Twee mensen heten {about}. We houden ze uit elkaar met hun e-mailadres.',
    en: 'Two people are called {about}. We tell them apart by their e-mail address.',
  },
  'many-addresses': {
    nl: 'Meer adressen bij één naam, gelezen als één persoon: {about}.',
    en: 'More than one address under one name, read as one person: {about}.',
  },
  group: {
    nl: 'In dit gesprek schrijven {about} mensen. Kalm is gemaakt voor twee ouders; cijfers per persoon zeggen hier minder.',
    en: '{about} people write in this thread. Kalm is made for two parents; figures per person say less here.',
  },
  'one-sided': {
    nl: 'We zien alleen berichten van {about}. Mist er een bestand?',
    en: 'We only see messages from {about}. Is a file missing?',
  },
  duplicates: {
    nl: '{about} bericht(en) stonden in meer bestanden. Ze tellen één keer.',
    en: '{about} message(s) were in more than one file. They count once.',
  },
  'quote-differs': {
    nl: 'Het bericht van {about} is later anders aangehaald dan het zelf staat.',
    en: 'The message of {about} was later quoted differently from how it stands.',
  },
  'message-long': {
    nl: 'Bericht {about} is erg lang. Alleen het begin is nagekeken.',
    en: 'Message {about} is very long. Only its beginning was checked.',
  },
  'broken-mail': {
    nl: 'Deze mail is beschadigd: {about}. Wat leesbaar is, staat erbij.',
    en: 'This mail is damaged: {about}. What can be read is included.',
  },
  'broken-characters': {
    nl: 'Sommige tekens konden we niet lezen. Ze staan er als �.',
    en: 'Some characters could not be read. They show as �.',
  },
  'zip-truncated': {
    nl: 'Dit zip-bestand is niet compleet. We lazen wat er nog in zat. Exporteer het zo mogelijk opnieuw.',
    en: 'This zip file is not complete. We read what was left of it. If you can, export it again.',
  },
  'zip-entry-too-large': {
    nl: '{about} in het zip-bestand is te groot en is niet gelezen.',
    en: '{about} in the zip file is too large and was not read.',
  },
  'file-unreadable': { nl: 'In dit bestand vonden we geen berichten: {about}', en: 'We found no messages in this file: {about}' },
  'file-empty': { nl: 'Dit bestand is leeg.', en: 'This file is empty.' },
  'file-binary': {
    nl: 'Dit is geen tekstbestand ({about}). Kies de export als .txt, .zip, .eml of .mbox.',
    en: 'This is not a text file ({about}). Choose the export as .txt, .zip, .eml or .mbox.',
  },
  'file-kind': { nl: 'Dit soort bestand leest Kalm niet: {about}.', en: 'Kalm does not read this kind of file: {about}.' },
};

/** Where a warning is: the file and the line, as words. */
const placeOf = (w: Warning, reader: Lang): string =>
  [w.file ? `${w.file}` : '', w.line === null ? '' : `${reader === 'nl' ? 'regel' : 'line'} ${w.line}`].filter((x) => x !== '').join(', ');

/** A warning in the reader's language, with its file and line in front. */
export function sayWarning(warning: Warning, reader: Lang): string {
  const place = placeOf(warning, reader);
  const said = WORDS[warning.code][reader].replace('{about}', () => warning.about);
  return place === '' ? said : `${place}: ${said}`;
}
/** Why a line is no message, in the reader's language. */
export const saySkip = (reason: SkipReason, reader: Lang): string => SKIPS[reason][reader];

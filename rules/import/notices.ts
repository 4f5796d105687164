import type { SkipReason } from './types.ts';

/** Lines that WhatsApp writes itself, Dutch and English, by what they stand for. Each is held against the whole line. */
const WHOLE: Readonly<Record<'media' | 'deleted' | 'call' | 'empty', readonly string[]>> = {
  media: [
    '<media (?:weggelaten|omitted)>',
    '(?:afbeelding|foto|video|videobericht|audio|spraakbericht|sticker|gif|document|contactkaart|contact|animatie) (?:is )?weggelaten',
    '(?:image|photo|video|video note|audio|voice message|sticker|gif|document|contact card|contact) omitted',
    '.{0,160}• .{0,30}(?:document omitted|document weggelaten)',
    '.{0,160}\\.\\w{2,5} .{0,30}(?:document omitted|document weggelaten)',
    '.{1,160}\\.\\w{2,5} \\((?:bestand bijgevoegd|file attached)\\)',
    '<(?:bijgevoegd|attached|bijlage): .{1,160}>',
    '(?:je|u|you) (?:hebt|heeft|received|sent|ontving|stuurde).{0,40}(?:eenmalig|eenmalige|view once).{0,80}',
    '(?:eenmalige? (?:foto|video|spraakbericht|bericht)|view once (?:photo|video|voice message|message))(?: weggelaten| omitted)?',
    '(?:live locatie gedeeld|live location shared)',
  ],
  deleted: [
    '(?:dit bericht is|u hebt dit bericht|je hebt dit bericht|jij hebt dit bericht) verwijderd(?: door .{1,60})?\\.?',
    '(?:dit bericht werd|bericht) verwijderd\\.?',
    '(?:this message was|you) deleted(?: this message| by .{1,60})?\\.?',
  ],
  call: [
    '(?:gemiste|geen antwoord op|missed|unanswered|silenced) (?:groeps?|group )?-?(?:spraak|video|voice|audio)?[ -]?(?:oproep|gesprek|call).{0,60}',
    '(?:spraakoproep|video-?oproep|groepsoproep|voice call|video call|group call)[,.].{0,60}',
    '(?:geen antwoord|niet opgenomen|no answer|tap to call back|tik om terug te bellen)\\.?',
  ],
  empty: ['null', ''],
};

/** Notices without a sender, and those that iOS puts under the name of the chat; found anywhere in the line. */
const NOTICES = [
  'end-to-end (?:versleuteld|encrypted)',
  'end-to-endversleutel',
  'beveiligingscode',
  'security code',
  'heeft (?:de|deze|het) (?:groep|groepsafbeelding|groepsinfo|onderwerp|groepsnaam|beschrijving|groepsbeschrijving)',
  'hebt (?:de|deze|het) (?:groep|groepsafbeelding|groepsinfo|onderwerp|groepsnaam|beschrijving|groepsbeschrijving)',
  '(?:created|changed) (?:this|the) (?:group|subject|group description|group icon)',
  'created group',
  '(?:toegevoegd|verwijderd uit|verlaten|neemt nu deel)\\.?$',
  '(?:^|\\s)(?:added|removed|left|joined)(?:\\s|\\.?$)',
  'was added',
  'were added',
  'is nu beheerder',
  'now an admin',
  '(?:verdwijnende|tijdelijke) berichten',
  'disappearing messages',
  'message timer',
  'berichttimer',
  '(?:veranderd|gewijzigd) (?:van|naar|in) (?:een )?(?:nieuw )?(?:telefoon)?nummer',
  'changed (?:their|to a new) phone number',
  '(?:geblokkeerd|gedeblokkeerd)\\.?',
  'blocked this contact',
  'vastgemaakt',
  'pinned a message',
  'zakelijk(?:e)? account',
  'business account',
  'is a contact\\.?$',
  'is een contact(?:persoon)?\\.?$',
];

const whole = (Object.entries(WHOLE) as [keyof typeof WHOLE, readonly string[]][]).map(
  ([reason, list]) => [reason, new RegExp(`^(?:${list.join('|')})$`, 'iu')] as const,
);
const NOTICE = new RegExp(NOTICES.join('|'), 'iu');
const seen = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();

/** Why the words of one line are no message, or null where they are one. */
export function whySkipped(text: string): SkipReason | null {
  const line = seen(text);
  if (line.length > 240) return null;
  return whole.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** True for a notice of WhatsApp itself. */
export const isNotice = (text: string): boolean => NOTICE.test(seen(text).slice(0, 600));

const EDITED = /[\s\u200e]*<(?:dit bericht is bewerkt|this message was edited)>[\s\u200e]*$/i;
const ATTACHED = /[\s\u200e]*<(?:bijgevoegd|attached|bijlage): [^<>]{1,160}>[\s\u200e]*$/i;

/** Takes the mark of an edited message off its end. */
export function withoutEditMark(text: string): { text: string; edited: boolean } {
  const bare = text.replace(EDITED, '');
  return { text: bare, edited: bare !== text };
}
/** Takes the name of an attached file off the end of its caption. */
export const withoutAttachment = (text: string): string => text.replace(ATTACHED, '');

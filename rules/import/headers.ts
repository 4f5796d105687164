import { peopleOf, personOf } from './people.ts';
import type { Person } from './types.ts';

/** Labels of the lines above a quoted or forwarded mail, as the programs write them in Dutch, English, French, German, Italian and Danish. */
const LABELS: Readonly<Record<'from' | 'date' | 'to' | 'subject' | 'other', readonly string[]>> = {
  from: ['van', 'from', 'de', 'von', 'da', 'fra'],
  date: ['verzonden', 'datum', 'verstuurd', 'sent', 'date', 'envoyé', 'gesendet', 'data', 'sendt', 'dato'],
  to: ['aan', 'to', 'à', 'an', 'a', 'til'],
  subject: ['onderwerp', 'betreft', 'subject', 'objet', 'betreff', 'oggetto', 'emne'],
  other: [
    'cc',
    'bcc',
    'kopie',
    'antwoord aan',
    'reply-to',
    'beantwoorden aan',
    'bijlagen',
    'bijlage',
    'attachments',
    'prioriteit',
    'urgentie',
    'importance',
    'kopie aan',
    'blinde kopie',
    'risposta',
    'organization',
  ],
};
type Label = keyof typeof LABELS;
const kind = new Map<string, Label>(
  (Object.entries(LABELS) as [Label, readonly string[]][]).flatMap(([k, words]) => words.map((w) => [w, k] as const)),
);
const LABELLED = /^\s{0,4}\*{0,2}([\p{L}][\p{L} -]{0,18}?)\s?:\*{0,2}\s?(.*)$/u;

/** What a block of header lines says. */
export interface Headers {
  readonly from: Person;
  readonly to: readonly Person[];
  readonly when: string;
  readonly size: number;
}

function labelled(text: string): { label: Label; value: string } | null {
  const m = LABELLED.exec(text.slice(0, 1000));
  const label = m && kind.get(m[1]!.toLowerCase());
  return label ? { label, value: m[2]!.replace(/\*+$/, '').trim() } : null;
}

/** The block of header lines that begins at a line with a sender: at least a date, or a receiver and a subject, within twelve lines. Null where there is none. */
export function headersAt(texts: readonly string[], i: number): Headers | null {
  const first = labelled(texts[i]!);
  if (!first || first.value === '' || first.label === 'to' || first.label === 'other') return null;
  // Thunderbird begins with the subject
  if (first.label !== 'from' && !texts.slice(i + 1, i + 4).some((t) => labelled(t)?.label === 'from')) return null;
  const found = new Map<Label, string>([[first.label, first.value]]);
  let size = 1;
  let last: Label = first.label;
  for (let k = 1; k < 12 && i + k < texts.length; k++) {
    const text = texts[i + k]!;
    if (text.trim() === '') break;
    const next = labelled(text);
    if (next && !(found.has(next.label) && next.label !== 'other')) {
      found.set(next.label, next.value);
      last = next.label;
    } else if (next) break;
    else {
      // a receiver or subject may run on, if another label follows
      const goesOn = texts.slice(i + k + 1, i + k + 4).findIndex((t) => labelled(t) !== null);
      if (goesOn < 0 || texts.slice(i + k + 1, i + k + 1 + goesOn).some((t) => t.trim() === '')) break;
      found.set(last, `${found.get(last) ?? ''} ${text.trim()}`);
    }
    size = k + 1;
  }
  if (!found.get('from')) return null;
  if (!found.has('date') && !(found.has('to') && found.has('subject'))) return null;
  if (found.size < 2) return null;
  return { from: personOf(found.get('from')!), to: peopleOf(found.get('to') ?? ''), when: found.get('date') ?? '', size };
}

const RULE = /^\s*_{8,}\s*$/;
const SEPARATOR =
  /^\s*\*?(?:-{2,}\s*)(?:oorspronkelijk(?:e)? bericht|doorgestuurd bericht|doorgestuurde? bericht|original message|forwarded message|message d'origine|message transféré|ursprüngliche nachricht|weitergeleitete nachricht)\s*-{2,}\*?\s*$|^\s*(?:begin doorgestuurd bericht|begin forwarded message|begin van doorgestuurd bericht|début du message réexpédié|anfang der weitergeleiteten nachricht)\s*:\s*$/i;
const FORWARDED = /doorgestuurd|forwarded|transféré|réexpédié|weitergeleitet/i;

/** `-----Oorspronkelijk bericht-----` and its kin: `original` or `forwarded`; a line of underscores counts only above header lines. Null for other lines. */
export function separatorAt(texts: readonly string[], i: number): 'original' | 'forwarded' | null {
  const text = texts[i]!;
  if (text.length > 120) return null;
  if (SEPARATOR.test(text)) return FORWARDED.test(text) ? 'forwarded' : 'original';
  if (RULE.test(text)) {
    const next = texts.slice(i + 1, i + 4).findIndex((t) => t.trim() !== '');
    if (next >= 0 && headersAt(texts, i + 1 + next)) return 'original';
  }
  return null;
}

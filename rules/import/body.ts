import { letters } from './lines.ts';

/** New words of a mail, and what was set apart: signature, mobile footer, disclaimer. */
export interface Body {
  readonly text: string;
  readonly stripped: readonly string[];
}

const FOOTERS = [
  '(?:verstuurd|verzonden|gestuurd|gemaild|getypt) (?:vanaf|vanuit|van|met|via|door) .{1,80}',
  '(?:send|sent) (?:from|via|with|using|by) .{1,90}',
  '(?:get|download) outlook (?:for|voor) .{1,60}',
  'outlook voor (?:ios|android) downloaden.{0,60}',
  'envoyé (?:de(?:puis)?|à partir de) .{1,60}',
  'von meinem .{1,60} gesendet.{0,40}',
  'diese nachricht wurde von .{1,80} gesendet\\.?',
  'excuses? voor (?:eventuele )?(?:typ|tik|spel)fouten.{0,60}',
  'virus-?(?:vrij|free).{0,80}',
];
const FOOTER_LINE = new RegExp(`^[<(\\s*]*(?:${FOOTERS.join('|')})[>)\\s*]*$`, 'i');
const isFooter = (line: string): boolean => line.length < 200 && FOOTER_LINE.test(line.trim());
const DISCLAIMER =
  /^\W{0,4}(?:disclaimer\b|vertrouwelijkheid|confidentiality notice|this (?:e-?mail|message|communication)\b|the information (?:in|contained)|de informatie (?:in|verzonden|die)|dit e-?mail|deze e-?mail|dit bericht (?:\(|en|is|kan)|de inhoud van dit)/i;
const LEGAL =
  /bestemd voor|geadresseerde|vertrouwelijk|intended (?:only |solely )?for|confidential|recipient|privileged|aansprakelijk|liab|ontvanger/i;
const RULE = /^\s*[_=*-]{8,}\s*$/;
const CLOSING =
  /^(?:(?:met )?(?:vriendelijke?|hartelijke?|lieve|warme|fijne) groet(?:en|jes)?|(?:veel )?(?:groet(?:en|jes)?|gr|grtjs|mvg|liefs|bedankt|dank(?: je| u)?(?: wel)?|alvast bedankt)|hoogachtend|(?:kind|best|warm|many) (?:regards|wishes)|(?:best|cheers|thanks|thank you|regards|sincerely|yours|all the best|love|ta)(?: .{1,20})?)[\s,.!]*(?:(?:van )?[\p{L}]+[\s,.!]*)?$/iu;
/** What a signature holds and a letter does not: a number, an address, a bar between two parts. */
const CONTACT =
  /(?:^|\s)(?:t|tel|tel\.|telefoon|phone|m|mob|mobiel|mobile|e|f|fax|w|kvk|iban|btw)\s?[.:]?\s?\+?[\d(][\d\s()./-]{6,}|^\+?\d[\d\s().-]{8,}$|\s\|\s|^\s*(?:www\.|https?:\/\/)\S+\s*$|^\s*(?:e(?:-?mail)?:?\s*)?\S+@\S+\.\w{2,}\s*$|\b\d{4}\s?[A-Z]{2}\b/i;
const ENDED = /[.!?…:;]["')\]]?$/;

/** Strips the block of a signature from the last paragraph; gives the lines to keep, or null where it is no signature. */
function signatureIn(paragraph: readonly string[], name: string | null): number | null {
  if (paragraph.length > 9 || paragraph.some((l) => l.length > 110) || !paragraph.some((l) => CONTACT.test(l))) return null;
  const closing = CLOSING.test(paragraph[0]!.trim()) ? 1 : 0;
  const rest = paragraph.slice(closing);
  if (rest.length === 0) return null;
  // what ends like a sentence is a letter
  if (rest.filter((l) => ENDED.test(l.trim()) && !CONTACT.test(l)).length > 0) return null;
  if (rest.length === 1 && closing === 0) return CONTACT.test(rest[0]!) && !/\p{L}{3,}\s\p{L}{2,}\s\p{L}{2,}/u.test(rest[0]!) ? 0 : null;
  const first = rest[0]!.trim();
  const called =
    name !== null && letters(name).length > 1 && (letters(first).startsWith(letters(name)) || letters(name).startsWith(letters(first)));
  if (!called && closing === 0 && !rest.every((l) => CONTACT.test(l)) && !/^\p{Lu}[\p{L}.'-]*(?:\s[\p{L}.'-]+){0,5}$/u.test(first))
    return null;
  // the closing and a first name under it are typed
  return closing === 1 && !first.includes(' ') && !CONTACT.test(first) ? 2 : closing;
}

/** Splits at blank lines, with the place where each paragraph begins. */
function paragraphsOf(lines: readonly string[]): { from: number; lines: string[] }[] {
  const found: { from: number; lines: string[] }[] = [];
  lines.forEach((text, i) => {
    if (text.trim() === '') return;
    const last = found.at(-1);
    if (last && last.from + last.lines.length === i) last.lines.push(text);
    else found.push({ from: i, lines: [text] });
  });
  return found;
}

/** Takes footers, disclaimers and signatures off the end, last paragraph first. */
function tail(lines: readonly string[], name: string | null): { kept: string[]; stripped: string[] } {
  let kept = [...lines];
  let stripped: string[] = [];
  const cut = (at: number): void => {
    stripped = [...kept.slice(at).filter((l) => l.trim() !== ''), ...stripped];
    kept = kept.slice(0, at);
  };
  for (let turn = 0; turn < 12; turn++) {
    while (kept.length > 0 && kept.at(-1)!.trim() === '') kept.pop();
    const last = paragraphsOf(kept).at(-1);
    if (!last) break;
    const at = last.lines.findIndex((l) => isFooter(l));
    if (at >= 0 && last.lines.slice(at).every((l) => isFooter(l) || l.trim().length < 60)) {
      cut(last.from + at);
      continue;
    }
    if (DISCLAIMER.test(last.lines[0]!.slice(0, 200).trim()) && LEGAL.test(last.lines.join(' '))) {
      cut(last.from);
      continue;
    }
    const keep = signatureIn(last.lines, name);
    if (keep === null || keep >= last.lines.length) break;
    cut(last.from + keep);
  }
  return { kept, stripped };
}

const LIST = /^\s*(?:[-*•–]|\d{1,2}[.)]|[a-z][.)])\s/;
/** Joins lines that a mail program broke: those that would not have held the first word of the next. */
export function unwrap(lines: readonly string[]): string {
  const widest = Math.min(80, Math.max(0, ...lines.map((l) => (l.length <= 80 ? l.length : 0))));
  const out: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const word = line.split(/\s/, 1)[0]!.length;
    const broken =
      before !== undefined &&
      before.trim() !== '' &&
      line.trim() !== '' &&
      widest >= 50 &&
      before.length <= 80 &&
      before.length + 1 + word > Math.max(66, widest - 6) &&
      !LIST.test(line) &&
      !/^\s/.test(line) &&
      !CLOSING.test(before.trim());
    if (broken) out[out.length - 1] = `${out.at(-1)!.replace(/\s+$/, '')} ${line}`;
    else out.push(line);
  });
  return out.join('\n');
}

/** What someone newly wrote, out of the lines of one mail without its quotes. */
export function bodyOf(lines: readonly string[], name: string | null): Body {
  const bare = lines.map((l) => l.replace(/[\ufeff\u200b]/g, '').replace(/\s+$/, ''));
  const dash = bare.findIndex(
    (l, i) => /^(?:--|—)$/.test(l) && bare.slice(i + 1).some((x) => x !== '') && (l === '--' || bare.length - i < 12),
  );
  const rule = bare.findIndex((l, i) => RULE.test(l) && /^_+$/.test(l.trim()) && i > 0 && bare.length - i < 12);
  const ends = [dash, rule].filter((i) => i >= 0);
  const end = ends.length > 0 ? Math.min(...ends) : bare.length;
  const { kept, stripped } = tail(bare.slice(0, end), name);
  const text = unwrap(kept)
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\s+$/g, '');
  return { text, stripped: [...stripped, ...bare.slice(end).filter((l) => l !== '')] };
}

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { catalogue, verify } from '../../rules/index.ts';
import { verifyFile } from '../../server/verify.ts';
import type { ThreadReport } from '../../web/thread/types.ts';
import { en } from '../../web/words/thread-en.ts';
import { nl } from '../../web/words/thread-nl.ts';
import { LANGS, type Lang } from './page.ts';
import { serve } from './serve.ts';
import { CHATS, give, giveChat, openThread } from './thread-texts.ts';

const at = serve();
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
type Form = 'full' | 'pseudonym' | 'bare';
const WORDS = { nl, en };

async function choose(page: Page, form: Form): Promise<void> {
  await page.locator(`input[name=form][value=${form}]`).check();
  if (form === 'pseudonym') await page.locator('.key table').waitFor();
}
async function saved(page: Page, name: string, within = '#share > .buttons'): Promise<{ name: string; path: string; bytes: Uint8Array }> {
  const button = page.locator(within).getByRole('button', { name, exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: new Uint8Array(readFileSync(path)) };
}
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Rows of a CSV file, read by the book (RFC 4180). */
function readCsv(bytes: Uint8Array, sign: string): string[][] {
  const text = textOf(bytes);
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') cell += text[++i];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === sign || c === '\n') {
      rows.at(-1)!.push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  return rows.slice(0, -1);
}
/** The words of a Word file, by part: its body, its foot. */
function readWord(bytes: Uint8Array): { body: string; foot: string } {
  const parts = unzipSync(bytes);
  const words = (xml: string): string =>
    [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)]
      .map((m) => m[1] ?? '\n')
      .join('')
      .replaceAll('&apos;', "'")
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  const foot = Object.keys(parts).filter((n) => /word\/footer\d*\.xml/.test(n));
  return { body: words(strFromU8(parts['word/document.xml']!)), foot: foot.map((n) => words(strFromU8(parts[n]!))).join('') };
}
async function readPdf(page: Page): Promise<string[]> {
  const bytes = await page.pdf({ preferCSSPageSize: true });
  return (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })).text;
}
/** All four, as text. */
async function everyExport(page: Page, lang: Lang, form: Form): Promise<{ csv: string; json: string; word: string; pdf: string }> {
  const w = WORDS[lang].share;
  await choose(page, form);
  const table = await saved(page, w.csv);
  // which version it is stands in its name
  expect(table.name.startsWith(WORDS[lang].report.fileNames[form])).toBe(true);
  const csv = textOf(table.bytes);
  const json = textOf((await saved(page, form === 'bare' ? w.jsonBare : w.json)).bytes);
  const { body, foot } = readWord((await saved(page, w.word)).bytes);
  return { csv, json, word: `${body}\n${foot}`, pdf: (await readPdf(page)).join('\n') };
}

describe.each(LANGS)('the full report, %s', (lang) => {
  const w = WORDS[lang];
  const open = lang === 'nl' ? 'Hoe laat breng je Pim zondag terug?' : 'What time will you bring Pip back on Sunday?';
  const start = async () => {
    const made = await openThread(at.browser, at.url, lang);
    await giveChat(made.page, lang);
    return made;
  };

  it('as a table: a row for each message and each item', async () => {
    const { page, context } = await start();
    const file = await saved(page, w.share.csv);
    expect(file.name).toMatch(/^kalm-(?:gesprek-volledig|thread-full)-\d{4}-\d\d-\d\d\.csv$/);
    const [head, ...rows] = readCsv(file.bytes, lang === 'nl' ? ';' : ',');
    expect(new Set(rows.map((r) => r.length))).toEqual(new Set([head!.length]));
    const of = (kind: string): string[][] => rows.filter((r) => r[1] === kind);
    expect(of(w.report.rows.message)).toHaveLength(18);
    expect(of(w.report.rows.question).filter((r) => r[5] === w.report.states.open)).toHaveLength(2);
    expect(of(w.report.rows.agreement)[0]!.slice(6, 9)).toEqual(['1', '', '2024-05-17']);
    expect(of(w.report.rows.promise)[0]![5]).toBe(w.report.states.kept);
    expect(rows.some((r) => r[4] === open && r[0] === '18' && r[2] === w.names.parent('A'))).toBe(true);
    await context.close();
  });

  it('as JSON that can be verified, also by the command; a changed word shows', async () => {
    const { page, context } = await start();
    await page.locator('#name-A').fill('Iemand');
    const file = await saved(page, w.share.json);
    const report = JSON.parse(textOf(file.bytes)) as ThreadReport & { names: Record<string, string> };
    expect(verify(report, sha256)).toMatchObject({ ok: true, messages: 18, root: await page.locator('code.root').innerText() });
    expect(report.names.A).toBe('Iemand');
    expect(report.engine).toMatchObject({ rules: catalogue().length });
    expect(verifyFile(file.path).code).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), 'kalm-'));
    const changed = join(folder, 'changed.json');
    writeFileSync(changed, textOf(file.bytes).replace('Pi', 'Pa'));
    expect(verifyFile(changed).code).toBe(1);
    rmSync(folder, { recursive: true });
    await context.close();
  });

  it('as a Word file, with the root at the foot', async () => {
    const { page, context } = await start();
    const root = await page.locator('code.root').innerText();
    const { body, foot } = readWord((await saved(page, w.share.word)).bytes);
    for (const said of [w.report.title, w.safety.title, w.ledger.open, open, w.rhythm.title, w.list.title, w.proof.not, root])
      expect(body).toContain(said);
    expect(foot).toContain(root);
    expect(body.indexOf(w.ledger.open)).toBeLessThan(body.indexOf(w.list.title));
    await page.getByRole('checkbox', { name: w.share.messages }).uncheck();
    expect(readWord((await saved(page, w.share.word)).bytes).body).not.toContain(w.list.title);
    await context.close();
  });

  it('on paper: root, page number and version on it, the page itself not', async () => {
    const { page, context } = await start();
    const root = await page.locator('code.root').innerText();
    const pages = await readPdf(page);
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach((text, i) => {
      expect(text).toContain(root);
      expect(text.replace(/\s+/g, ' ')).toContain(`${w.report.page} ${i + 1} ${w.report.of} ${pages.length}`);
    });
    const all = pages.join(' ').replace(/\s+/g, ' ');
    expect(all).toContain(open);
    expect(all).toContain(w.proof.not);
    expect(all).not.toContain(w.share.hint);
    // and the page is back
    expect(await page.locator('.sheet').count()).toBe(0);
    expect(await page.locator('#read-title').isVisible()).toBe(true);
    await context.close();
  });
});

describe('with other names', () => {
  const SECRETS = {
    nl: ['Pim', 'Noor', 'Bas', 'Bakker', 'Smit', 'Kerkstraat', '12345678', 'Regenboog', 'WhatsApp Noor'],
    en: ['Pip', 'Nora', 'Ben', 'Baker', 'Smith', 'Church Street', '900123', 'Rainbow', 'WhatsApp Noor'],
  } as const;
  it.each(LANGS)('no export holds one of them, and the JSON can be verified: %s', async (lang) => {
    const { page, context } = await openThread(at.browser, at.url, lang);
    await giveChat(page, lang);
    const all = await everyExport(page, lang, 'pseudonym');
    for (const [kind, text] of Object.entries(all))
      expect(
        SECRETS[lang].filter((s) => new RegExp(`(?<!\\p{L})${s}(?!\\p{L})`, 'u').test(text)),
        kind,
      ).toEqual([]);
    const report = JSON.parse(all.json) as ThreadReport & { thread: { root: string } };
    expect(verify(report, sha256).ok).toBe(true);
    expect(report.thread.root).toBe(await page.locator('code.root').innerText());
    expect(report.participants.map((p) => p.name)).toEqual([WORDS[lang].names.parent('A'), WORDS[lang].names.parent('B')]);
    // what is pointed at is still the same sentence
    for (const q of report.ledger.questions) expect(report.messages[q.message]!.text.slice(q.start, q.end)).toBe(q.text);
    for (const m of report.messages) for (const f of m.findings) expect(m.text.slice(f.start, f.end)).toBe(f.text);
    await context.close();
  });

  it('gives the key apart, by which all can be found back', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await giveChat(page, 'nl');
    await choose(page, 'pseudonym');
    const key = readCsv((await saved(page, nl.share.saveKey, '.key')).bytes, ';');
    const stands = new Map(key.map((r) => [r[1], r[0]]));
    expect(stands.get('Noor Bakker')).toBe('Ouder A');
    expect(stands.get('Bas')).toBe('Ouder B');
    for (const from of ['Pim', 'basisschool De Regenboog', '06 12345678', 'Kerkstraat 12']) expect(stands.get(from), from).toBeTruthy();
    const csv = textOf((await saved(page, nl.share.csv)).bytes);
    expect(csv).toContain(`Hoe laat breng je ${stands.get('Pim')} zondag terug?`);
    await context.close();
  });

  it('what the mediator adds is replaced, what is spared stays', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await giveChat(page, 'nl');
    await choose(page, 'pseudonym');
    await page.locator('#key-add').fill('schoolreis');
    await page.keyboard.press('Enter');
    await page.locator('.key tbody tr', { hasText: 'schoolreis' }).waitFor();
    await page.locator('.key').getByRole('checkbox', { name: 'Pim' }).uncheck();
    const csv = textOf((await saved(page, nl.share.csv)).bytes);
    expect(csv).not.toContain('schoolreis');
    expect(csv).toContain('Hoe laat breng je Pim zondag terug?');
    await context.close();
  });
});

describe('without content', () => {
  /** Every word of the app that may stand in a report: its texts, the names of its rules and of the fields, days and months. */
  const own = (lang: Lang, json: string): Set<string> => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string' || typeof value === 'function'
        ? [String(value)]
        : value !== null && typeof value === 'object'
          ? [...Object.keys(value), ...Object.values(value).flatMap(texts)]
          : [];
    const keys = (value: unknown): string[] =>
      value !== null && typeof value === 'object'
        ? [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keys)]
        : [];
    const calendar = Array.from({ length: 12 }, (_, m) =>
      ['long', 'short'].map((style) =>
        new Date(2024, m, m + 1).toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { month: style as 'long', weekday: style as 'long' }),
      ),
    ).flat();
    return new Set(wordsIn([...texts(WORDS[lang]), ...keys(JSON.parse(json)), ...calendar, 'kalm', 'sha256', 'whatsapp', 'dmy'].join(' ')));
  };
  const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}|\d{5,}/gu) ?? [];
  const odd = (lang: Lang): string =>
    `${CHATS[lang]}\n${Array.from({ length: 12 }, (_, i) => `${lang === 'nl' ? `24-05-2024 1${i % 10}:00` : `24/05/2024, 1${i % 10}:00`} - ${i % 2 ? 'Quintaxo Vlerk' : 'Zoebelin Krats'}: wuiflap${'abcdefghijkl'[i]} knorst de glimpf, +31 6 99${i}88776?`).join('\n')}`;

  it.each(LANGS)('no export holds a word of any message, of a name or of a file: %s', async (lang) => {
    const { page, context } = await openThread(at.browser, at.url, lang);
    const chat = odd(lang);
    await give(page, [{ name: 'Vertrouwelijk Zoebelin.txt', text: chat }]);
    await page.locator('#read-title').waitFor();
    await page.locator('#name-A').fill('Geheimnaam');
    const full = JSON.parse(textOf((await saved(page, WORDS[lang].share.json)).bytes)) as ThreadReport;
    const all = await everyExport(page, lang, 'bare');
    const said = new Set(
      wordsIn(
        [
          ...full.messages.map((m) => m.text),
          ...full.skipped.map((s) => s.text),
          ...full.participants.map((p) => p.name),
          'Vertrouwelijk Geheimnaam',
        ].join(' '),
      ),
    );
    const allowed = own(lang, all.json);
    const secret = [...said].filter((word) => !allowed.has(word));
    expect(secret.length).toBeGreaterThan(60);
    for (const [kind, text] of Object.entries(all)) {
      const there = new Set(wordsIn(text));
      expect(
        secret.filter((word) => there.has(word)),
        kind,
      ).toEqual([]);
    }
    // it is not empty either: the process is there
    const process = JSON.parse(all.json) as { messages: unknown[]; ledger: ThreadReport['ledger']; thread: { root: string } };
    expect(process.messages).toHaveLength(full.messages.length);
    expect(process.ledger.questions).toHaveLength(full.ledger.questions.length);
    expect(process.thread.root).toBe(full.integrity.root);
    // no hash of a single message, by which a short one could be guessed
    expect(full.integrity.messages.filter((hash) => Object.values(all).some((text) => text.includes(hash)))).toEqual([]);
    expect(all.word).toContain(WORDS[lang].ledger.open);
    expect(all.pdf.replace(/\s+/g, ' ')).toContain(WORDS[lang].proof.bare);
    await context.close();
  });
});

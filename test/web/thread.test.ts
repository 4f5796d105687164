import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ThreadReport } from '../../web/thread/types.ts';
import { LANGS } from './page.ts';
import { serve } from './serve.ts';
import { AMBIGUOUS, CHAIN, CHATS, give, giveChat, openThread } from './thread-texts.ts';

const at = serve();
const card = (page: Page, id: string) => page.locator(`section[aria-labelledby="${id}-title"]`);
const texts = (page: Page, id: string): Promise<string[]> => card(page, id).locator('blockquote').allInnerTexts();
const shownNumbers = (page: Page): Promise<string[]> => page.locator('.messages article .head strong').allInnerTexts();
/** Waits until what has the focus is this. */
const focused = (page: Page, id: string): Promise<unknown> => page.waitForFunction((x) => document.activeElement?.id === x, id);

const SAID = {
  nl: {
    open: ['Zullen we de herfstvakantie verdelen: eerste helft ik, tweede helft jij?', 'Hoe laat breng je Pim zondag terug?'],
    agreed: 'Ja, vrijdag om 17.00 uur is goed.',
    proposal: 'Lukt het om Pim vrijdag om 17.00 uur op te halen bij basisschool De Regenboog?',
    promise: 'Ik breng de zwemspullen donderdag langs.',
    kept: 'nagekomen',
    danger: 'Als je zo doorgaat sla ik je in elkaar.',
    calm: 'Sorry voor mijn toon van vanochtend.',
    message: 'bericht',
    a: 'Ouder A',
  },
  en: {
    open: ['Shall we split the autumn holiday: first half me, second half you?', 'What time will you bring Pip back on Sunday?'],
    agreed: 'Yes, Friday at 5 pm is fine.',
    proposal: 'Could you collect Pip on Friday at 5 pm from Rainbow Primary School?',
    promise: 'I will drop off the swimming kit on Thursday.',
    kept: 'kept',
    danger: "If you keep this up I'll smash your face in.",
    calm: 'Sorry for my tone this morning.',
    message: 'message',
    a: 'Parent A',
  },
} as const;

describe.each(LANGS)('a WhatsApp export, %s', (lang) => {
  const said = SAID[lang];
  it('shows the process with the words it is taken from, safety first', async () => {
    const { page, context } = await openThread(at.browser, at.url, lang);
    await giveChat(page, lang);
    expect(await texts(page, 'danger')).toEqual([said.danger]);
    expect(await texts(page, 'open')).toEqual(said.open);
    expect(await texts(page, 'agreements')).toEqual([said.agreed]);
    expect(await card(page, 'agreements').locator('q').innerText()).toContain(said.proposal);
    expect(await texts(page, 'proposals')).toEqual([said.open[0]]);
    expect((await texts(page, 'promises'))[0]).toBe(said.promise);
    expect(await card(page, 'promises').locator('li').first().innerText()).toContain(said.kept);
    expect(await card(page, 'sequence').innerText()).toContain(said.calm);
    const heads = await page.locator('.review section h2').allInnerTexts();
    const order = ['danger', 'open', 'agreements', 'proposals', 'promises', 'rhythm', 'timeline', 'sequence', 'list', 'share'];
    expect(heads.length).toBeGreaterThan(order.length);
    const tops = await Promise.all(order.map(async (id) => (await page.locator(`#${id}-title`).boundingBox())!.y));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await page.locator('#name-A').inputValue()).toBe(said.a);
    await context.close();
  });

  it('leads from an item, and from a number, to its messages', async () => {
    const { page, context } = await openThread(at.browser, at.url, lang);
    await giveChat(page, lang);
    await card(page, 'open')
      .getByRole('button', { name: `${said.message} 14` })
      .click();
    await focused(page, 'message-13');
    expect(await page.locator('#message-13 mark.spot').innerText()).toBe(said.open[0]);
    const row = card(page, 'rhythm').locator('tbody tr');
    // messages, then questions asked: of A, all that A wrote, and what A asked
    const total = await row.nth(0).locator('button').first().innerText();
    await row.nth(0).locator('button').first().click();
    await focused(page, 'list-title');
    expect(await shownNumbers(page)).toHaveLength(Number(total));
    await row.nth(5).locator('button').first().click();
    expect(await shownNumbers(page)).toEqual(['1', '3', '5', '7', '14', '18']);
    // a hidden message comes back when it is gone to
    await card(page, 'agreements')
      .getByRole('button', { name: `${said.message} 2`, exact: true })
      .click();
    await focused(page, 'message-1');
    await context.close();
  });

  it('reads the same on this device as on the server, and sends nothing then', async () => {
    const reports: ThreadReport[] = [];
    for (const where of ['server', 'device'] as const) {
      const { page, context } = await openThread(at.browser, at.url, lang);
      const sent: string[] = [];
      context.on('request', (r) => sent.push(`${r.method()} ${new URL(r.url()).pathname}`));
      await giveChat(page, lang, where);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#share .buttons button').nth(3).click()]);
      reports.push(JSON.parse(readFileSync(await download.path(), 'utf8')) as ThreadReport);
      if (where === 'device') expect(sent.filter((s) => !s.startsWith('GET /assets/'))).toEqual([]);
      else expect(sent).toContain('POST /v1/threads');
      await context.close();
    }
    expect(reports[1]).toEqual(reports[0]);
    expect(reports[0]!.messages).toHaveLength(18);
  });
});

describe('what is given', () => {
  it('a pasted chain of mails, the quoted one once', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await page.locator('form.give details > summary').click();
    await page.locator('#pasted').fill(CHAIN);
    await page.locator('form.give button.main').click();
    await page.locator('#read-title').waitFor();
    expect(await shownNumbers(page)).toEqual(['1', '2']);
    expect(await page.locator('.messages').innerText()).toContain('Kun je Pim zaterdag om 10 uur brengen?');
    // the newest mail names no sender: that is said
    expect(await page.locator('.people').innerText()).toContain('geen naam');
    // two messages: no rates, no percentages
    expect(await card(page, 'rhythm').innerText()).toContain('Te weinig gegevens');
    expect(await card(page, 'rhythm').locator('table').innerText()).not.toMatch(/%|per 10/);
    await context.close();
  });

  it.each([
    ['3 april 2024', 'dag, maand, jaar', 'wo 3 apr 2024'],
    ['4 maart 2024', 'maand, dag, jaar', 'ma 4 mrt 2024'],
  ])('dates that read two ways are asked: %s', async (day, order, shown) => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await give(page, [{ name: 'chat.txt', text: AMBIGUOUS }]);
    const answer = page.getByRole('button', { name: `${day} (${order})` });
    await answer.waitFor();
    expect(await page.locator('main.page .said').innerText()).toContain('03/04/2024');
    expect(await page.locator('.messages').count()).toBe(0);
    await answer.click();
    await page.locator('#read-title').waitFor();
    expect(await page.locator('#message-0 .head').innerText()).toContain(shown);
    await context.close();
  });

  it.each([
    ['no messages in it', [{ name: 'foto.txt', text: '\0\x01\x02\x03'.repeat(50) }], 'server', 'foto.txt'],
    ['an empty file', [{ name: 'leeg.txt', text: '' }], 'server', 'leeg.txt'],
    ['an empty file, on this device', [{ name: 'leeg.txt', text: '' }], 'device', 'leeg.txt'],
    ['no text, on this device', [{ name: 'foto.txt', text: '\0\x01\x02\x03'.repeat(50) }], 'device', 'foto.txt'],
    [
      'a mail, on this device',
      [{ name: 'a.eml', text: 'From: a@example.nl\nMIME-Version: 1.0\n\nHoi\n' }],
      'device',
      'Dit soort bestand kan dit apparaat niet lezen',
    ],
    ['a zip, on this device', [{ name: 'a.zip', text: 'PK\x03\x04xxxx' }], 'device', 'Op deze server'],
  ] as const)('what cannot be read is named: %s', async (_name, files, where, told) => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await give(page, files, where);
    await page.locator('.trouble').waitFor();
    expect(await page.locator('.trouble').innerText()).toContain(told);
    // what was given is still there
    expect(await page.locator('.chosen li').count()).toBe(1);
    await context.close();
  });

  it('lines that did not count are listed with file, line and reason', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await giveChat(page, 'nl');
    await page.locator('#read-title ~ details > summary').last().click();
    const listed = await page.locator('#read-title ~ details li').allInnerTexts();
    expect(listed).toHaveLength(2);
    expect(listed[1]).toContain('WhatsApp Noor.txt, regel 9');
    expect(listed[1]).toContain('Foto, video of bestand zonder tekst.');
    await context.close();
  });

  it('three people are shown as such, each with a name of their own', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await give(page, [{ name: 'groep.txt', text: `${CHATS.nl}\n24-05-2024 10:00 - Oma Truus: Ik kan zondag ook.` }]);
    await page.locator('#read-title').waitFor();
    expect(await page.locator('.people input').count()).toBe(3);
    expect(await page.locator('#name-C').inputValue()).toBe('Persoon C');
    expect(await page.locator('.review').innerText()).toContain('Er schrijven meer dan twee mensen.');
    await page.locator('#name-A').fill('Vader');
    expect(await page.locator('#message-0 .head').innerText()).toContain('Vader');
    await context.close();
  });

  it('can be dropped anywhere on the page', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'chat.txt'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, CHATS.nl);
    expect(await page.locator('.chosen li').innerText()).toContain('chat.txt');
    await context.close();
  });
});

describe('while it is read', () => {
  it('can be stopped; the files are still there', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    let ended = () => {};
    const held = new Promise<void>((resolve) => {
      ended = resolve;
    });
    await context.route('**/v1/threads', () => held);
    await give(page, [{ name: 'chat.txt', text: CHATS.nl }]);
    await page.locator('progress').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('form.give').waitFor();
    expect(await page.locator('form.give').innerText()).toContain('Gestopt. Er is niets bewaard.');
    expect(await page.locator('.chosen li').count()).toBe(1);
    ended();
    await context.close();
  });

  it.each([
    ['gone', undefined, 'De server is niet te bereiken'],
    ['busy', 503, 'De server heeft het nu druk'],
    ['too large', 413, 'Dit is te veel in één keer'],
    ['at fault', 500, 'Het lezen ging mis'],
  ])('a server that is %s is told, and can be tried again', async (_name, status, told) => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await context.route('**/v1/threads', (r) =>
      status ? r.fulfill({ status, contentType: 'application/problem+json', body: `{"status":${status}}` }) : r.abort(),
    );
    await give(page, [{ name: 'chat.txt', text: CHATS.nl }]);
    await page.locator('.trouble').waitFor();
    expect(await page.locator('.trouble').innerText()).toContain(told);
    await context.unroute('**/v1/threads');
    await page.locator('form.give button.main').click();
    await page.locator('#read-title').waitFor();
    expect(await page.locator('.trouble').count()).toBe(0);
    await context.close();
  });
});

describe('the list', () => {
  const filtered = async (page: Page, set: () => Promise<unknown>): Promise<string[]> => {
    await page.locator('.filters .clear button').click();
    await set();
    return shownNumbers(page);
  };
  it('is picked by person, period, matter, label, kind and words', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await giveChat(page, 'nl');
    const f = (key: string) => page.locator(`#filter-${key}`);
    expect(await shownNumbers(page)).toHaveLength(18);
    expect(await filtered(page, () => f('who').selectOption('B'))).toHaveLength(9);
    expect(await filtered(page, () => f('kind').selectOption('open'))).toEqual(['14', '18']);
    expect(await filtered(page, () => f('kind').selectOption('night'))).toEqual(['15']);
    expect(await filtered(page, () => f('label').selectOption('insult'))).toEqual(['4']);
    expect(await filtered(page, () => f('words').fill('ZWEM langs'))).toEqual(['6']);
    expect((await filtered(page, () => f('topic').selectOption('holiday'))).includes('14')).toBe(true);
    expect(
      await filtered(page, async () => {
        await f('from').fill('2024-05-16');
        await f('to').fill('2024-05-17');
      }),
    ).toEqual(['9', '10', '11', '12', '13']);
    expect(await page.locator('#found').innerText()).toBe('5 van 18 berichten');
    expect(await filtered(page, () => f('words').fill('olifant'))).toEqual([]);
    expect(await page.locator('#found').innerText()).toContain('Geen bericht past hierbij');
    await context.close();
  });

  it('folds what was found, with its words and its reason', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await giveChat(page, 'nl');
    const folded = page.locator('#message-3 details');
    expect(await folded.getAttribute('open')).toBe(null);
    await folded.locator('summary').click();
    expect(await folded.innerText()).toContain('leugenaar');
    expect(await folded.locator('.why').count()).toBeGreaterThan(1);
    await context.close();
  });

  it('holds a hundred of ten thousand messages at a time, and goes to any', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    const start = Date.UTC(2023, 0, 1);
    const many = {
      ...(await sample(page)),
      messages: Array.from({ length: 10_000 }, (_, n) => ({
        n,
        from: n % 2 ? 'B' : 'A',
        at: new Date(start + n * 3_600_000).toISOString().slice(0, 19),
        text: `Bericht van uur ${n}.`,
        findings: [],
        safety: [],
        topics: [],
        measures: { sentences: 1, words: 4 },
        line: n + 1,
      })),
      ledger: {
        questions: [{ message: 7430, start: 0, end: 11, text: 'Bericht van', by: 'A', answered: null, hours: null, control: false }],
        agreements: [],
        proposals: [],
        promises: [],
      },
    };
    await context.route('**/v1/threads', (r) =>
      r.fulfill({ contentType: 'text/event-stream', body: `event: report\ndata: ${JSON.stringify(many)}\n\n` }),
    );
    await give(page, [{ name: 'chat.txt', text: 'x' }]);
    await page.locator('#read-title').waitFor();
    expect(await page.locator('.messages article').count()).toBe(100);
    await card(page, 'open').getByRole('button', { name: 'bericht 7431' }).click();
    await focused(page, 'message-7430');
    expect(await page.locator('.messages article').count()).toBe(100);
    expect(await page.locator('.pages').first().innerText()).toContain('7401 tot en met 7500 van 10000');
    await page.locator('.pages').first().getByRole('button', { name: 'Volgende' }).click();
    expect((await shownNumbers(page))[0]).toBe('7501');
    await page.locator('#filter-words').fill('uur 9999.');
    expect(await shownNumbers(page)).toEqual(['10000']);
    // the timeline gathers the days into months, and its table says the same
    await page.locator('section[aria-labelledby=timeline-title] summary').click();
    const rows = page.locator('section[aria-labelledby=timeline-title] tbody tr');
    expect(await rows.count()).toBeLessThan(62);
    const counts = await rows.locator('td:nth-of-type(1), td:nth-of-type(2)').allInnerTexts();
    expect(counts.reduce((a, b) => a + Number(b), 0)).toBe(10_000);
    await context.close();
  });
});

/** A report with nothing in it yet. */
async function sample(page: Page): Promise<ThreadReport> {
  const form = { file: { name: 'chat.txt', mimeType: 'text/plain', buffer: Buffer.from(AMBIGUOUS) }, dateOrder: 'dmy', reader: 'nl' };
  return {
    ...((await (await page.request.post(`${at.url}/v1/threads`, { multipart: form })).json()) as ThreadReport),
    safety: [],
    sequence: { heated: [], calming: [] },
    warnings: [],
    skipped: [],
  };
}

describe('privacy', () => {
  const telling = ['zwemspullen', 'Regenboog', 'Kerkstraat', 'leugenaar', 'herfstvakantie', 'Bakker'];
  it('keeps nothing, sends to this server only, and no address or log holds a word', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    const asked: string[] = [];
    context.on('request', (r) => asked.push(r.url()));
    page.on('framenavigated', (f) => asked.push(f.url()));
    await giveChat(page, 'nl');
    await page.locator('input[name=form][value=pseudonym]').check();
    await page.locator('.key table').waitFor();
    await Promise.all([page.waitForEvent('download'), page.locator('#share > .buttons button').nth(1).click()]);
    expect(asked.filter((u) => !u.startsWith(`${at.url}/`) && !u.startsWith(`blob:${at.url}/`))).toEqual([]);
    const where = decodeURIComponent(asked.join('\n')) + at.output();
    expect(telling.filter((t) => where.includes(t))).toEqual([]);
    const stored = await page.evaluate(async () =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, (await indexedDB.databases()).length, history.state]),
    );
    expect(stored).toBe('[{},{},"",0,null]');
    await page.reload();
    await page.locator('form.give').waitFor();
    expect(await page.locator('.messages').count()).toBe(0);
    await context.close();
  });

  it('goes with another thread, and with all texts', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await giveChat(page, 'nl');
    // another page and back: it is still there
    await page.evaluate(() => (location.hash = '#/about'));
    await page.locator('h1', { hasText: 'BIFF' }).waitFor();
    await page.evaluate(() => (location.hash = '#/thread'));
    await page.locator('#read-title').waitFor();
    await page.evaluate(() => (location.hash = '#/settings'));
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await page.evaluate(() => (location.hash = '#/thread'));
    await page.locator('form.give').waitFor();
    expect(await page.locator('.chosen').count()).toBe(0);
    await giveChat(page, 'nl');
    await page.getByRole('button', { name: 'Ander gesprek' }).click();
    await page.locator('form.give').waitFor();
    expect(await page.locator('.chosen').count()).toBe(0);
    await context.close();
  });
});

describe('without a mouse', () => {
  it('pastes, reads, and goes from an open question to its message', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    const press = (key: string) => page.keyboard.press(key);
    await focusBy(page, 'summary');
    await press('Enter');
    await press('Tab');
    await page.keyboard.insertText(CHATS.nl);
    await focusBy(page, 'button.main');
    await press('Enter');
    await focused(page, 'read-title');
    await focusBy(page, 'section[aria-labelledby="open-title"] .ref');
    await press('Enter');
    await focused(page, 'message-13');
    await focusBy(page, '#share input[name=form]');
    await press('ArrowDown');
    await press('ArrowDown');
    expect(await page.locator('input[name=form][value=bare]').isChecked()).toBe(true);
    await context.close();
  });

  it('explains in the language of the page once it is asked to', async () => {
    const { page, context } = await openThread(at.browser, at.url, 'nl');
    await giveChat(page, 'nl');
    await page.locator('#switch-language').click();
    await page.getByRole('button', { name: 'Read again in English' }).click();
    await page.locator('#read-title').waitFor();
    await page.locator('#message-3 summary').click();
    expect(await page.locator('#message-3 .why').first().innerText()).toMatch(/\b(?:the|you|it)\b/);
    expect(await page.getByRole('button', { name: 'Read again in English' }).count()).toBe(0);
    await context.close();
  });
});

/** Tabs on until what is sought has the focus. */
async function focusBy(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key does not come to ${selector}`);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../server/app.ts';
import { runCli } from '../../server/cli.ts';
import type { FieldError, ProblemBody } from '../../server/problem.ts';
import { ThreadReport } from '../../server/threads/contract.ts';
import { threads } from '../../server/threads/pool.ts';
import { turns } from '../../server/threads/turns.ts';

const app = createApp();
const SAYS = [
  'Kun je zaterdag om vier uur ruilen?',
  'Ja, dat is goed.',
  'Je bent altijd te laat, wat een waardeloze moeder!',
  'Ik maak de helft vrijdag over.',
  'Heb ik gedaan.',
  'Ik zie dat je online bent.',
  'Sorry van gisteren, dat had ik niet zo moeten zeggen.',
  'Hoe laat is de zwemles woensdag?',
  'Om tien voor half vijf.',
];
const CHAT =
  '13-05-2024 18:12 - Noor: Lukt vrijdag 17.00 uur?\n13-05-2024 18:13 - Bas: Ja, dat is goed.\n13-05-2024 18:14 - Noor: <Media weggelaten>\n';
type Part = string | Uint8Array;
const formOf = (files: readonly (readonly [string, Part])[], fields: Record<string, string> = {}): FormData => {
  const form = new FormData();
  for (const [name, content] of files) form.append('file', new Blob([content as Uint8Array<ArrayBuffer>]), name);
  for (const [key, value] of Object.entries(fields)) form.set(key, value);
  return form;
};
const post = (files: readonly (readonly [string, Part])[], fields?: Record<string, string>, init: RequestInit = {}) =>
  app.request('/v1/threads', { method: 'POST', body: formOf(files, fields), ...init });
/** A report, held against the contract. */
const read = async (response: Response | Promise<Response>) => ThreadReport.parse(await (await response).json());
const readProblem = async (response: Response) => (await response.json()) as ProblemBody & { errors: FieldError[] };
const mail = (head: string, body: string): string => `${head}\nMIME-Version: 1.0\nMessage-ID: <1@example.nl>\n\n${body}`;
const EML = mail(
  'From: Noor Bakker <noor@example.nl>\nTo: Bas Smit <bas@example.nl>\nDate: Tue, 7 May 2024 19:30:00 +0200\nSubject: vrijdag\nContent-Type: text/plain; charset=utf-8',
  'Lukt vrijdag?\n',
);

describe('what comes in', () => {
  const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  it.each<[string, string, Part, string, string[]]>([
    ['a chat', 'chat.txt', CHAT, 'whatsapp', ['Lukt vrijdag 17.00 uur?', 'Ja, dat is goed.']],
    [
      'a chat in a zip with photos',
      'chat.zip',
      zipSync({ '_chat.txt': strToU8(CHAT), 'IMG-1.jpg': new Uint8Array(2000), 'notes.txt': strToU8('iets anders') }),
      'whatsapp',
      ['Lukt vrijdag 17.00 uur?', 'Ja, dat is goed.'],
    ],
    ['mails in a zip', 'mail.zip', zipSync({ 'a.eml': strToU8(EML) }), 'eml', ['Lukt vrijdag?']],
    [
      'a chat in UTF-16',
      'chat.txt',
      new Uint8Array(Buffer.from(`\ufeff${CHAT}`, 'utf16le')),
      'whatsapp',
      ['Lukt vrijdag 17.00 uur?', 'Ja, dat is goed.'],
    ],
    [
      'a chat in windows-1252',
      'chat.txt',
      latin('13-05-2024 18:12 - Noor: € is goed, om\xe9\xe9n uur\n'.replace('€', '\x80')),
      'whatsapp',
      ['€ is goed, oméén uur'],
    ],
    ['a mail', 'a.eml', EML, 'eml', ['Lukt vrijdag?']],
    ['a mail without its ending in the name', 'mail', EML, 'eml', ['Lukt vrijdag?']],
    [
      'quoted-printable, windows-1252',
      'a.eml',
      mail(
        'From: Noor <n@example.nl>\nDate: Tue, 7 May 2024 19:30:00 +0200\nContent-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable',
        'E=E9n ding: =80 5,=\n- is oke.\n',
      ),
      'eml',
      ['Eén ding: € 5,- is oke.'],
    ],
    [
      'a mail in HTML',
      'a.eml',
      mail(
        'From: Noor <n@example.nl>\nDate: Tue, 7 May 2024 19:30:00 +0200\nContent-Type: text/html; charset=utf-8',
        '<p>Ja, dat lukt.</p><div class="gmail_quote">Op ma 6 mei 2024 om 9:00 schreef Bas &lt;b@example.nl&gt;:<br><blockquote>Lukt het?</blockquote></div>',
      ),
      'eml',
      ['Lukt het?', 'Ja, dat lukt.'],
    ],
    [
      'a page',
      'a.html',
      '<html><body><b>Van:</b> Noor &lt;n@example.nl&gt;<br><b>Verzonden:</b> dinsdag 7 mei 2024 19:30<br><b>Aan:</b> Bas<br><b>Onderwerp:</b> x<br><br>Lukt het?</body></html>',
      'html',
      ['Lukt het?'],
    ],
    [
      'a mailbox',
      'a.mbox',
      `From n@example.nl Tue May  7 19:30:00 2024\n${EML}\n>From nu af aan bij jou.\nFrom now on too.\n\nFrom b@example.nl Tue May  7 20:00:00 2024\n${EML.replace('Noor Bakker <noor', 'Bas Smit <bas').replace('19:30', '20:00').replace('Lukt vrijdag?', 'Ja.\n\nOn 7 May 2024, at 19:30, Noor Bakker <noor@example.nl> wrote:\n\n> Lukt vrijdag?\n> \n> From nu af aan bij jou.\n> From now on too.')}`,
      'mbox',
      ['Lukt vrijdag?\n\nFrom nu af aan bij jou.\nFrom now on too.', 'Ja.'],
    ],
    [
      'our own JSON',
      'a.json',
      JSON.stringify({ participants: [{ id: 'A', name: 'Noor' }], messages: [{ from: 'A', at: '2024-05-07T19:30:00', text: 'Dag' }] }),
      'json',
      ['Dag'],
    ],
    ['our own CSV', 'a.csv', 'van;datum;bericht\nNoor;2024-05-07 19:30;"Dag; ""jij""\nen ik"\n', 'csv', ['Dag; "jij"\nen ik']],
  ])('%s', async (_, name, content, format, texts) => {
    const report = await read(post([[name, content]]));
    expect(report.format).toBe(format);
    expect(report.messages.map((m) => m.text)).toEqual(texts);
  });

  it('joins files by time and counts what is in two of them once', async () => {
    const later = `${CHAT}14-05-2024 09:00 - Noor: Fijn\n`;
    const report = await read(
      post([
        ['b.txt', later],
        ['a.txt', CHAT],
        ['c.eml', EML],
      ]),
    );
    expect(report.messages.map((m) => m.text)).toEqual(['Lukt vrijdag?', 'Lukt vrijdag 17.00 uur?', 'Ja, dat is goed.', 'Fijn']);
    expect(report.format).toBe('mixed');
    expect(report.warnings.find((w) => w.code === 'duplicates')?.about).toBe('2');
  });
  it('answers in the shape of the contract', async () => {
    const report = await read(post([['chat.txt', CHAT]], { reader: 'nl' }));
    expect(Object.keys(report)).toEqual(
      expect.arrayContaining([
        'version',
        'engine',
        'format',
        'language',
        'participants',
        'messages',
        'skipped',
        'warnings',
        'ledger',
        'patterns',
        'integrity',
      ]),
    );
    expect(report.participants).toEqual([
      { id: 'A', name: 'Noor' },
      { id: 'B', name: 'Bas' },
    ]);
    expect(report.skipped).toEqual([
      {
        file: 'chat.txt',
        line: 3,
        text: '13-05-2024 18:14 - Noor: <Media weggelaten>',
        code: 'media',
        reason: 'Foto, video of bestand zonder tekst.',
      },
    ]);
    expect(report.messages[0]).toMatchObject({ n: 0, from: 'A', at: '2024-05-13T18:12:00', line: 1, findings: [] });
    expect(report.ledger.questions).toHaveLength(1);
    expect(report.integrity.messages).toHaveLength(2);
  });
  it('shows mail times in the zone that is asked for', async () => {
    expect((await read(post([['a.eml', EML]], { timeZone: 'America/New_York' }))).messages[0]!.at).toBe('2024-05-07T13:30:00');
    expect((await read(post([['a.eml', EML]]))).messages[0]!.at).toBe('2024-05-07T19:30:00');
  });
  it('two people with one name are kept apart by their address', async () => {
    const report = await read(
      post([
        ['a.eml', EML.replace('Bas Smit <bas', 'Noor Bakker <nb')],
        [
          'b.eml',
          EML.replace('Noor Bakker <noor', 'Noor Bakker <nb')
            .replace('Bas Smit <bas', 'Noor Bakker <noor')
            .replace('19:30', '20:30')
            .replace('Lukt vrijdag', 'Ja'),
        ],
      ]),
    );
    expect(report.participants).toHaveLength(2);
    expect(report.warnings.map((w) => w.code)).toContain('same-name');
  });
});

describe('what is wrong with it', () => {
  const bomb = zipSync({ 'bomb.txt': new Uint8Array(40_000_000) });
  const whole = zipSync({ '_chat.txt': strToU8(CHAT.repeat(50)) }, { level: 0 });
  it.each<[string, string, Part, number, string]>([
    ['an empty file', 'leeg.txt', '', 422, 'leeg.txt'],
    ['white space', 'leeg.txt', ' \n \n', 422, 'leeg.txt'],
    ['a photo named .txt', 'foto.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 422, 'foto.txt:1'],
    ['noise named .txt', 'x.txt', new Uint8Array(5000).map((_, i) => (i * 7919) % 256), 422, 'x.txt:1'],
    ['a PDF', 'a.pdf', '%PDF-1.7 ...', 422, 'a.pdf:1'],
    ['an Outlook message', 'a.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]), 422, 'a.msg:1'],
    ['a zip bomb', 'bom.zip', bomb, 422, 'bom.zip'],
    ['a zip in a zip', 'z.zip', zipSync({ 'a.txt': zipSync({ 'b.txt': strToU8(CHAT) }) }), 422, 'z.zip/a.txt'],
    ['a zip with photos alone', 'z.zip', zipSync({ 'a.jpg': new Uint8Array(100) }), 422, 'z.zip'],
    ['a chat of notices alone', 'c.txt', '13-05-2024 18:14 - Noor: <Media weggelaten>\n', 422, 'c.txt:1'],
  ])('%s is told by name and line', async (_, name, content, status, at) => {
    const response = await post([[name, content]]);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const { errors, detail } = await readProblem(response);
    expect(errors[0]!.at).toBe(at);
    expect(detail.length).toBeGreaterThan(20);
  });
  it('what a cut-off zip still holds is shown', async () => {
    const report = await read(post([['half.zip', whole.slice(0, whole.length - 300)]]));
    expect(report.messages.length).toBeGreaterThan(10);
    expect(report.warnings[0]).toMatchObject({ code: 'zip-truncated', file: 'half.zip' });
  });
  it('one bad file does not lose the good one', async () => {
    const report = await read(
      post([
        ['foto.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])],
        ['chat.txt', CHAT],
      ]),
    );
    expect(report.messages).toHaveLength(2);
    expect(report.warnings[0]).toMatchObject({ code: 'file-binary', file: 'foto.txt', line: 1 });
  });
  it.each<[string, string, string[]]>([
    ['no date', EML.replace(/Date: .*\n/, ''), ['no-date']],
    ['a date that is none', EML.replace(/Date: .*/, 'Date: gisteren'), ['date-unread', 'no-date']],
    ['no sender', EML.replace(/From: .*\n/, ''), ['broken-mail', 'no-sender']],
    [
      'a part without its end',
      EML.replace('text/plain; charset=utf-8', 'multipart/mixed; boundary="x"').replace('Lukt', '--x\nContent-Type: text/plain\n\nLukt'),
      [],
    ],
    ['an unknown encoding', EML.replace('charset=utf-8', 'charset=x-onbekend'), []],
  ])('a mail with %s is read all the same', async (_, eml, codes) => {
    const report = await read(post([['a.eml', eml]]));
    expect(report.messages[0]!.text).toBe('Lukt vrijdag?');
    expect(report.warnings.map((w) => w.code)).toEqual(expect.arrayContaining(codes));
  });
  it.each<[string, Record<string, string>, string]>([
    ['an order of dates', { dateOrder: 'dym' }, 'dateOrder'],
    ['a time zone', { timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['a reader', { reader: 'fr' }, 'reader'],
    ['an unknown field', { sender: 'x' }, 'sender'],
  ])('%s is refused by name', async (_, fields, at) => {
    const response = await post([['chat.txt', CHAT]], fields);
    expect(response.status).toBe(422);
    expect((await readProblem(response)).errors[0]!.at).toBe(at);
  });
  it.each<[string, RequestInit, number]>([
    ['JSON', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }, 415],
    [
      'a form that breaks off',
      { method: 'POST', body: '--x\r\nContent-Disp', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
      400,
    ],
    ['no file', { method: 'POST', body: formOf([]) }, 422],
    ['GET', { method: 'GET' }, 405],
  ])('%s', async (_, init, status) => {
    expect((await app.request('/v1/threads', init)).status).toBe(init.body instanceof FormData ? 422 : status);
  });
  it('more than 25 MB is refused, also where no length is told', async () => {
    const part = new Uint8Array(1_000_000);
    let sent = 0;
    const body = new ReadableStream({ pull: (to) => (sent++ < 26 ? to.enqueue(part) : to.close()) });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const response = await app.request('/v1/threads', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
    expect(response.status).toBe(413);
    expect(
      (await app.request('/v1/threads', { method: 'POST', headers: { ...headers, 'content-length': '30000000' }, body: 'x' })).status,
    ).toBe(413);
  });
  it('more than 50,000 messages is refused with their number', async () => {
    const many = Array.from({ length: 50_001 }, (_, i) => `13-05-2024 18:12 - ${i % 2 ? 'Noor' : 'Bas'}: ${i}`).join('\n');
    const response = await post([['chat.txt', many]]);
    expect(response.status).toBe(413);
    expect((await readProblem(response)).detail).toContain('50001');
  });
});

describe('while it runs', () => {
  it('tells its progress as events, and ends with the report', async () => {
    const text = await (await post([['chat.txt', CHAT]], {}, { headers: { accept: 'text/event-stream' } })).text();
    const events = text
      .trim()
      .split('\n\n')
      .map((e) => e.split('\n'));
    expect(events.map((e) => e[0])).toEqual(expect.arrayContaining(['event: progress', 'event: report']));
    expect(events.at(-1)![0]).toBe('event: report');
    expect(JSON.parse(events.at(-1)![1]!.slice(6)).messages).toHaveLength(2);
  });
  it('tells a problem as an event', async () => {
    const text = await (await post([['leeg.txt', '']], {}, { headers: { accept: 'text/event-stream' } })).text();
    expect(text).toContain('event: problem');
    expect(text).toContain('leeg.txt');
  });
  it('stops for a client that goes away', async () => {
    const leaving = new AbortController();
    const many = Array.from(
      { length: 20_000 },
      (_, i) => `13-05-2024 18:12 - ${i % 2 ? 'Noor' : 'Bas'}: Lukt het vrijdag om ${i} uur?`,
    ).join('\n');
    const runner = threads(1);
    const served = createApp({ runner });
    const started = performance.now();
    const asked = served.request('/v1/threads', { method: 'POST', body: formOf([['chat.txt', many]]), signal: leaving.signal });
    leaving.abort();
    expect((await asked).status).toBe(499);
    const small = await served.request('/v1/threads', { method: 'POST', body: formOf([['chat.txt', CHAT]]) });
    expect(small.status).toBe(200);
    expect(performance.now() - started).toBeLessThan(30_000);
    await runner.close();
  });
  it('gives the same review by windows as in one go, and tells how far it is in order', async () => {
    const many = Array.from(
      { length: 450 },
      (_, i) =>
        `${String(1 + (i % 28)).padStart(2, '0')}-0${1 + (Math.floor(i / 28) % 9)}-202${4 + Math.floor(i / 252)} 18:${10 + (i % 50)} - ${i % 3 ? 'Noor' : 'Bas'}: ${SAYS[i % SAYS.length]} ${i % 7 ? '' : `Het is ${i} euro.`}`,
    ).join('\n');
    const runner = threads(2);
    const headers = { accept: 'text/event-stream' };
    const text = await (
      await createApp({ runner }).request('/v1/threads', { method: 'POST', body: formOf([['chat.txt', many]]), headers })
    ).text();
    const events = text
      .trim()
      .split('\n\n')
      .map((e) => e.split('\ndata: '));
    const done = events.flatMap(([name, data]) => (name === 'event: progress' ? [JSON.parse(data!).done as number] : [])).slice(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(450);
    const [name, data] = events.at(-1)!;
    expect(name).toBe('event: report');
    const whole = await read(post([['chat.txt', many]]));
    expect(JSON.parse(data!)).toEqual(whole);
    expect((whole as unknown as { ledger: { questions: unknown[] } }).ledger.questions.length).toBeGreaterThan(50);
    await runner.close();
  }, 180_000);
  it('stops all windows when the client goes away, and is ready for the next', async () => {
    const many = Array.from({ length: 6000 }, (_, i) => `13-05-2024 18:12 - ${i % 2 ? 'Noor' : 'Bas'}: Lukt het vrijdag om ${i} uur?`);
    const runner = threads(2);
    const served = createApp({ runner });
    const leaving = new AbortController();
    let seen = 0;
    const counted: typeof runner = {
      ...runner,
      run: (task, signal) => {
        if (task.do === 'window' && ++seen === 5) leaving.abort();
        return runner.run(task, signal);
      },
    };
    const asked = createApp({ runner: counted }).request('/v1/threads', {
      method: 'POST',
      body: formOf([['chat.txt', many.join('\n')]]),
      signal: leaving.signal,
    });
    expect((await asked).status).toBe(499);
    expect(seen).toBeLessThan(10);
    expect((await served.request('/v1/threads', { method: 'POST', body: formOf([['chat.txt', CHAT]]) })).status).toBe(200);
    await runner.close();
  }, 180_000);
  it('logs no text and no file name', async () => {
    const lines: unknown[] = [];
    const logged = createApp({ log: (line) => lines.push(line) });
    await logged.request('/v1/threads', { method: 'POST', body: formOf([['Geheim-Noor.txt', CHAT]]) });
    expect(JSON.stringify(lines)).not.toMatch(/Noor|vrijdag|Geheim/);
    expect(lines[0]).toMatchObject({ route: '/v1/threads', status: 200, messages: 2 });
  });
  it('lets some work, some wait, and turns the rest away', async () => {
    const line = turns(1, 1);
    const never = new AbortController();
    const first = await line.take(never.signal);
    const second = line.take(never.signal);
    expect(await line.take(never.signal)).toBeNull();
    first!();
    first!();
    const leave = await second;
    expect(leave).not.toBeNull();
    const gone = new AbortController();
    const third = line.take(gone.signal);
    gone.abort();
    await expect(third).rejects.toThrow();
    leave!();
    expect(await line.take(never.signal)).not.toBeNull();
  });
});

describe('kalm verify', () => {
  const saved = async (change: (report: Awaited<ReturnType<typeof read>>) => void) => {
    const report = await read(post([['chat.txt', CHAT]]));
    change(report);
    const dir = mkdtempSync(join(tmpdir(), 'kalm-'));
    const file = join(dir, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    const result = runCli(['verify', file]);
    rmSync(dir, { recursive: true });
    return result;
  };
  it.each<[string, Parameters<typeof saved>[0], number]>([
    ['nothing', () => {}, 0],
    ['a word', (r) => void Object.assign(r.messages[0]!, { text: 'Lukt vrijdag 18.00 uur?' }), 1],
    ['a time', (r) => void Object.assign(r.messages[1]!, { at: '2024-05-13T18:14:00' }), 1],
    ['a sender', (r) => void Object.assign(r.messages[1]!, { from: 'A' }), 1],
    ['who is who', (r) => void r.participants.reverse().forEach((p, i) => void Object.assign(p, { id: 'AB'[i] })), 1],
    ['a message less', (r) => void r.messages.pop(), 1],
    ['the order', (r) => void r.messages.reverse(), 1],
  ])('changed: %s', async (_, change, code) => {
    const { code: found, out } = await saved(change);
    expect(found).toBe(code);
    expect(out).toContain('What it does not prove');
  });
  it.each([[['verify']], [['verify', 'nergens.json']], [['verify', 'package.json']]])('%j is wrong use', (args) => {
    expect(runCli(args).code).toBe(2);
  });
});

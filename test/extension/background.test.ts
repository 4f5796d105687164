import { describe, expect, it, vi } from 'vitest';

vi.stubGlobal('chrome', {});
const { isReport } = await import('../../extension/background/report.ts');
const { troubleOf } = await import('../../extension/background/server.ts');
const { addressOf, DEFAULTS, shareOf } = await import('../../extension/settings.ts');
const { keepLine, moveReport, shownOf, waysOf, withSpace } = await import('../../extension/page/live.ts');
const { KalmError } = await import('../../client/index.ts');
const { check } = await import('../../rules/index.ts');

const input = { text: 'Je bent een leugenaar. Ik kom vrijdag om 5 uur.', received: 'Kun je vrijdag?', reader: 'nl' } as const;
const report = check(input);
const finding = report.findings[0]!;

describe('what a server answers', () => {
  /** [what, the answer, whether it is taken for a report] */
  const ANSWERS: readonly (readonly [string, unknown, boolean])[] = [
    ['a report', report, true],
    ['a report of a newer server, with more in it', { ...report, more: 1, findings: [{ ...finding, more: 2 }] }, true],
    ['an older one without other sentences', { ...report, findings: [{ ...finding, instead: undefined }] }, true],
    ['nothing', null, false],
    ['a page', '<html>', false],
    ['only a verdict', { verdict: 'ready' }, false],
    ['another verdict', { ...report, verdict: 'guilty' }, false],
    ['an offset outside the text', { ...report, findings: [{ ...finding, end: 999 }] }, false],
    [
      'an edit outside the text',
      { ...report, rewrite: { ...report.rewrite, edits: [{ start: 0, end: 999, replacement: '', rule: 'x' }] } },
      false,
    ],
    [
      'an edit the wrong way round',
      { ...report, rewrite: { ...report.rewrite, edits: [{ start: 9, end: 3, replacement: '', rule: 'x' }] } },
      false,
    ],
    ['half a letter', { ...report, findings: [{ ...finding, start: 0.5 }] }, false],
    ['a finding on other words', { ...report, findings: [{ ...finding, text: 'iets anders' }] }, false],
    ['a question that nobody asked', { ...report, questions: [{ start: 0, end: 99, text: 'x', answered: false }] }, false],
    [
      'a kind of danger that we do not know',
      { ...report, safety: [{ start: 0, end: 1, kind: 'ghost', in: 'draft', own: false, message: '', help: [] }] },
      false,
    ],
    ['a sentence without end', { ...report, summary: 'x'.repeat(40_000) }, false],
  ];
  it.each(ANSWERS)('%s', (_name, answer, taken) => {
    expect(isReport(answer, input)).toBe(taken);
  });

  const problem = (status: number) => ({ type: 'about:blank', title: 't', status, detail: 'd' });
  const ERRORS: readonly (readonly [string, unknown, string])[] = [
    ['nobody there', new KalmError(0, 'm', undefined, undefined, { cause: new TypeError('x') }), 'unreachable'],
    ['too late', new KalmError(0, 'm', undefined, undefined, { cause: new DOMException('x', 'TimeoutError') }), 'slow'],
    ['something else', new KalmError(0, 'm'), 'rubbish'],
    ['a key that it does not know', new KalmError(401, 'm', problem(401)), 'key'],
    ['refused', new KalmError(403, 'm', problem(403)), 'refused'],
    ['too long', new KalmError(413, 'm', problem(413)), 'too-long'],
    ['too often', new KalmError(429, 'm', problem(429)), 'busy'],
    ['busy', new KalmError(503, 'm', problem(503)), 'busy'],
    ['broken', new KalmError(500, 'm', problem(500)), 'server'],
    ['a page that is not there', new KalmError(404, 'm'), 'rubbish'],
    ['a proxy with nothing behind it', new KalmError(502, 'm'), 'server'],
    ['anything', new Error('x'), 'rubbish'],
  ];
  it.each(ERRORS)('an error: %s', (_name, error, trouble) => {
    expect(troubleOf(error)).toBe(trouble);
  });
});

describe('the address of a server', () => {
  const ADDRESSES: readonly (readonly [string, string | undefined])[] = [
    ['https://kalm.example.org', 'https://kalm.example.org'],
    [' kalm.example.org/ ', 'https://kalm.example.org'],
    ['https://example.org/kalm/', 'https://example.org/kalm'],
    ['https://example.org:8443', 'https://example.org:8443'],
    ['http://localhost:8787', 'http://localhost:8787'],
    ['http://127.0.0.1:8787/', 'http://127.0.0.1:8787'],
    ['http://example.org', undefined],
    ['ftp://example.org', undefined],
    ['https://me:secret@example.org', undefined],
    ['https://example.org/?q=1#x', 'https://example.org'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ];
  it.each(ADDRESSES)('%j', (typed, address) => {
    expect(addressOf(typed)).toBe(address);
  });
  it('is on the device without an address, and a page never learns the key', () => {
    const shared = shareOf({ ...DEFAULTS, where: 'server', key: 'secret', reader: 'nl' });
    expect(shared).toEqual({ where: 'device', address: '', pause: false, reader: 'nl' });
  });
});

describe('a report while the writer types on', () => {
  const SPACES: readonly (readonly [string, number, number, string])[] = [
    ['A. Weg. B.', 3, 7, 'A. B.'],
    ['A. Weg.', 3, 7, 'A.'],
    ['Weg. B.', 0, 4, 'B.'],
    ['A.\nWeg.\nB.', 3, 7, 'A.\n\nB.'],
  ];
  it.each(SPACES)('a sentence goes with its space: %j', (text, start, end, left) => {
    const span = withSpace(text, { start, end });
    expect(text.slice(0, span.start) + text.slice(span.end)).toBe(left);
  });
  const LINES: readonly (readonly [string, number, number, string])[] = [
    ['Hoi,\nWeg. Blijft.', 4, 9, 'Hoi,\nBlijft.'],
    ['Hoi,\n\nWeg. Blijft.', 4, 10, 'Hoi,\n\nBlijft.'],
    ['Hoi,\nWeg.\nBlijft.', 4, 9, 'Hoi,\nBlijft.'],
    ['A. Weg. Blijft.', 2, 7, 'A. Blijft.'],
  ];
  it.each(LINES)('a line stays a line: %j', (text, start, end, left) => {
    const e = keepLine(text, { start, end, replacement: '' });
    expect(text.slice(0, e.start) + text.slice(e.end)).toBe(left);
  });
  it('offers the ways of the engine, each on its own span', () => {
    const order = check({ text: 'Zorg dat je om vijf uur klaarstaat.', reader: 'nl' });
    const ways = waysOf(order.findings[0]!, 'Zorg dat je om vijf uur klaarstaat.');
    expect(ways.map((w) => w.text)).toEqual(order.findings[0]!.instead!.texts);
    expect(ways.every((w) => w.start === 0 && w.end === 35)).toBe(true);
  });
  it('moves what was not touched and lets go of what was', () => {
    const moved = moveReport(report, { start: 0, end: 0, length: 5 });
    expect(moved.findings.map((f) => f.start)).toEqual(report.findings.map((f) => f.start + 5));
    expect(moveReport(report, { start: finding.start, end: finding.start + 1, length: 1 }).findings).toHaveLength(
      report.findings.length - 1,
    );
  });
  it('leaves out what the writer waved aside', () => {
    expect(shownOf(report, new Set([`${finding.rule} ${finding.text}`]))).toHaveLength(report.findings.length - 1);
  });
});

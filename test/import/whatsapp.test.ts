import { describe, expect, it } from 'vitest';
import { importText, readText } from '../../rules/import/index.ts';

const LRM = '\u200e';
const NNBSP = '\u202f';
const of = (text: string, dateOrder?: 'dmy' | 'mdy' | 'ymd') => {
  const thread = importText(text, { file: 'chat.txt', dateOrder });
  const name = Object.fromEntries(thread.participants.map((p) => [p.id, p.name]));
  return { ...thread, said: thread.messages.map((m) => [name[m.from], m.at, m.text]) };
};
const codes = (text: string, dateOrder?: 'dmy' | 'mdy' | 'ymd') => of(text, dateOrder).warnings.map((w) => w.code);

describe('the head of a line, as each phone writes it', () => {
  it.each([
    ['Android, Dutch', '13-05-2024 18:12 - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['Android, Belgian', '13/05/2024 18:12 - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['Android, Belgian, short day', '3/5/2024 18:12 - Noor: Dag\n13/5/2024 18:12 - Noor: Dag', 'Noor', '2024-05-03T18:12:00'],
    ['Android, British', '13/05/2024, 18:12 - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['Android, British, 12 hours', '13/05/2024, 6:12 pm - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['Android, American', '5/13/24, 6:12 PM - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['Android, American, narrow space', `5/13/24, 6:12${NNBSP}PM - Noor: Dag`, 'Noor', '2024-05-13T18:12:00'],
    ['Android, year first', '2024-05-13 18:12 - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['Android, German signs', '13.05.24, 18:12 - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['iOS, Dutch', '[13-05-2024 18:12:05] Noor: Dag', 'Noor', '2024-05-13T18:12:05'],
    ['iOS, Dutch, comma', '[13-05-2024, 18:12:05] Noor: Dag', 'Noor', '2024-05-13T18:12:05'],
    ['iOS, Belgian', '[13/05/2024 18:12:05] Noor: Dag', 'Noor', '2024-05-13T18:12:05'],
    ['iOS, British', '[13/05/2024, 18:12:05] Noor: Dag', 'Noor', '2024-05-13T18:12:05'],
    ['iOS, American', `[5/13/24, 6:12:05${NNBSP}PM] Noor: Dag`, 'Noor', '2024-05-13T18:12:05'],
    ['iOS, with a direction mark', `${LRM}[13-05-2024 18:12:05] Noor: Dag`, 'Noor', '2024-05-13T18:12:05'],
    ['noon', '5/13/24, 12:00 PM - Noor: Dag', 'Noor', '2024-05-13T12:00:00'],
    ['midnight', '5/13/24, 12:00 AM - Noor: Dag', 'Noor', '2024-05-13T00:00:00'],
    ['dots in the half of the day', '13/5/2024 1:55 p. m. - Noor: Dag', 'Noor', '2024-05-13T13:55:00'],
    ['a number for a name', '13-05-2024 18:12 - +31 6 12345678: Dag', '+31 6 12345678', '2024-05-13T18:12:00'],
    ['an unknown number', `[13-05-2024 18:12:05] ~${NNBSP}Noor: Dag`, 'Noor', '2024-05-13T18:12:05'],
    ['a name with a dash and an emoji', '13-05-2024 18:12 - Anne-Mei 🌷: Dag', 'Anne-Mei 🌷', '2024-05-13T18:12:00'],
    ['a byte order mark', '\ufeff13-05-2024 18:12 - Noor: Dag', 'Noor', '2024-05-13T18:12:00'],
    ['Windows line ends', '13-05-2024 18:12 - Noor: Dag\r\n13-05-2024 18:13 - Bas: Hoi\r\n', 'Noor', '2024-05-13T18:12:00'],
  ])('%s', (_, text, name, at) => {
    const { said, format } = of(text);
    expect(format).toBe('whatsapp');
    expect(said[0]).toEqual([name, at, 'Dag']);
  });
});

describe('what is said', () => {
  it.each<[string, string, string[]]>([
    ['several lines', '13-05-2024 18:12 - Noor: Dag\n- jas\n\n- schoenen\n13-05-2024 18:13 - Bas: ok', ['Dag\n- jas\n\n- schoenen', 'ok']],
    ['a colon in the text', '13-05-2024 18:12 - Noor: om 18:00: de gymzaal', ['om 18:00: de gymzaal']],
    ['an edited mark, Android', '13-05-2024 18:12 - Noor: Goed <Dit bericht is bewerkt>', ['Goed']],
    ['an edited mark, iOS', `[5/13/24, 6:12:05 PM] Noor: Fine ${LRM}<This message was edited>`, ['Fine']],
    ['a caption under a placeholder', '13-05-2024 18:12 - Noor: <Media weggelaten>\nKijk dan', ['Kijk dan']],
    ['a caption under a file name', '13-05-2024 18:12 - Noor: IMG-20240513-WA0001.jpg (bestand bijgevoegd)\nKijk dan', ['Kijk dan']],
    [
      'a caption before an attachment, iOS',
      `${LRM}[13-05-2024 18:12:05] Noor: Kijk dan ${LRM}<bijgevoegd: 00000012-PHOTO.jpg>`,
      ['Kijk dan'],
    ],
    [
      'a date at the start of a line of text',
      '13-05-2024 18:12 - Noor: Dit wordt het\n24/06 bus om 8.15\n2016-04-29 10:30:00',
      ['Dit wordt het\n24/06 bus om 8.15\n2016-04-29 10:30:00'],
    ],
    [
      'a dated plan that someone typed',
      '13-05-2024 18:12 - Noor: Plan\n01-06-2024 10:00 - tandarts\n13-05-2024 18:20 - Bas: ok',
      ['Plan\n01-06-2024 10:00 - tandarts', 'ok'],
    ],
  ])('%s', (_, text, words) => {
    expect(of(text).said.map((s) => s[2])).toEqual(words);
  });

  it.each([
    ['media', '<Media weggelaten>'],
    ['media', '<Media omitted>'],
    ['media', `${LRM}afbeelding weggelaten`],
    ['media', `${LRM}image omitted`],
    ['media', `${LRM}sticker weggelaten`],
    ['media', `${LRM}GIF omitted`],
    ['media', `${LRM}video note omitted`],
    ['media', `Rooster.pdf • ${LRM}2 pages ${LRM}document omitted`],
    ['media', 'IMG-20240513-WA0001.jpg (file attached)'],
    ['media', `${LRM}<attached: 00000012-PHOTO.jpg>`],
    ['deleted', 'Dit bericht is verwijderd'],
    ['deleted', `${LRM}Dit bericht is verwijderd.`],
    ['deleted', 'U hebt dit bericht verwijderd'],
    ['deleted', 'This message was deleted'],
    ['deleted', 'You deleted this message'],
    ['call', 'Gemiste spraakoproep'],
    ['call', `${LRM}Gemiste video-oproep. ${LRM}Tik om terug te bellen`],
    ['call', `${LRM}Missed voice call. ${LRM}Tap to call back`],
    ['call', `${LRM}Voice call, ${LRM}3 min`],
    ['empty', 'null'],
  ])('%s: %s is no message', (reason, body) => {
    const { messages, skipped } = of(`13-05-2024 18:12 - Noor: Dag\n13-05-2024 18:13 - Noor: ${body}`);
    expect(messages).toHaveLength(1);
    expect(skipped).toEqual([{ file: 'chat.txt', line: 2, text: `13-05-2024 18:13 - Noor: ${body}`, reason }]);
  });

  it.each([
    'Berichten en gesprekken worden end-to-end versleuteld. Tik voor meer informatie.',
    'Je beveiligingscode voor Bas is gewijzigd. Tik voor meer informatie.',
    'Noor heeft de groep "Kinderen" aangemaakt',
    'Noor changed the subject to "Trip: June"',
    'Noor added Bas',
    '+12 345 578 created group "Groupname"',
    'You were added',
    'Missed voice call',
  ])('a notice: %s', (notice) => {
    const { messages, skipped } = of(`13-05-2024 18:12 - Noor: Dag\n13-05-2024 18:13 - ${notice}`);
    expect(messages).toHaveLength(1);
    expect(skipped).toHaveLength(1);
  });

  it('keeps words that only look like a notice', () => {
    const text =
      '13-05-2024 18:12 - Noor: Heb je hem toegevoegd aan de groep?\n13-05-2024 18:13 - Bas: Ik heb dit bericht verwijderd, sorry';
    expect(of(text).messages).toHaveLength(2);
  });
  it('lists what stands before the first dated line', () => {
    expect(of('Chat met Bas\n\n13-05-2024 18:12 - Noor: Dag\n13-05-2024 18:13 - Bas: Hoi').skipped).toEqual([
      { file: 'chat.txt', line: 1, text: 'Chat met Bas', reason: 'before-first' },
    ]);
  });
});

describe('the order of dates', () => {
  const on = (days: string[], rest = ', 18:12 - Noor: Dag') => days.map((d) => `${d}${rest}`).join('\n');
  it.each<[string, string, string[], string[]]>([
    ['a day above twelve', on(['03/05/2024', '13/05/2024']), ['2024-05-03', '2024-05-13'], []],
    ['a month in front', on(['5/3/24', '5/13/24']), ['2024-05-03', '2024-05-13'], []],
    ['time runs forward only day first', on(['03/05/2024', '02/06/2024', '01/07/2024']), ['2024-05-03', '2024-06-02', '2024-07-01'], []],
    ['time runs forward only month first', on(['05/03/2024', '05/04/2024', '06/01/2024']), ['2024-05-03', '2024-05-04', '2024-06-01'], []],
    ['dashes are day first', on(['03-05-2024', '04-05-2024']), ['2024-05-03', '2024-05-04'], []],
    ['an American clock', on(['5/3/24', '5/4/24'], ', 6:12 PM - Noor: Hi'), ['2024-05-03', '2024-05-04'], []],
    ['nothing shows it, long years', on(['03/05/2024', '03/06/2024']), ['2024-05-03', '2024-06-03'], ['date-order-unclear']],
    ['nothing shows it, short years', on(['3/5/24', '3/6/24']), ['2024-03-05', '2024-03-06'], ['date-order-unclear']],
  ])('%s', (_, text, days, told) => {
    const { messages, warnings } = of(text);
    expect(messages.map((m) => m.at?.slice(0, 10))).toEqual(days);
    expect(warnings.filter((w) => w.code.startsWith('date')).map((w) => w.code)).toEqual(told);
  });
  it('asks, and takes the answer', () => {
    const text = on(['03/05/2024', '03/06/2024']);
    expect(of(text).dates).toMatchObject({ sure: false, example: '03/05/2024' });
    expect(of(text, 'mdy').messages.map((m) => m.at?.slice(0, 10))).toEqual(['2024-03-05', '2024-03-06']);
    expect(of(text, 'mdy').dates).toMatchObject({ order: 'mdy', sure: true });
  });
  it('says where an answer cannot be right', () => {
    const { warnings, messages } = of(on(['03/05/2024', '13/05/2024']), 'mdy');
    expect(warnings.find((w) => w.code === 'date-order-wrong')).toMatchObject({ file: 'chat.txt', line: 2, about: '13/05/2024' });
    expect(messages[1]!.at).toBe('2024-05-13T18:12:00');
  });
});

describe('what may be wrong', () => {
  it('keeps a message with a date that does not exist', () => {
    const { messages, warnings } = of('12-05-2024 18:12 - Noor: Dag\n31-02-2024 18:13 - Bas: Hoi\n14-05-2024 18:12 - Noor: Ja');
    expect(messages.map((m) => m.text)).toEqual(['Dag', 'Hoi', 'Ja']);
    expect(messages[1]!.at).toBeNull();
    expect(warnings.find((w) => w.code === 'date-unread')).toMatchObject({ line: 2, about: '31-02-2024' });
  });
  it('tells of a clock that goes back, and keeps the order', () => {
    const text = '27-10-2024 02:58 - Noor: een\n27-10-2024 02:01 - Bas: twee\n27-10-2024 02:05 - Noor: drie\n27-10-2024 02:06 - Noor: vier';
    expect(of(text).said.map((s) => s[2])).toEqual(['een', 'twee', 'drie', 'vier']);
    expect(of(text).warnings.find((w) => w.code === 'clock-back')).toMatchObject({ line: 2 });
  });
  it('turns an export that runs backward', () => {
    const text = '29-10-2024 02:58 - Noor: drie\n28-10-2024 02:01 - Bas: twee\n27-10-2024 02:05 - Noor: een';
    expect(of(text).said.map((s) => s[2])).toEqual(['een', 'twee', 'drie']);
    expect(codes(text)).toContain('newest-first');
  });
  it('tells of a group', () => {
    expect(codes('13-05-2024 18:12 - Noor: a\n13-05-2024 18:13 - Bas: b\n13-05-2024 18:14 - Oma: c')).toContain('group');
  });
  it('tells of one side alone', () => {
    expect(codes('13-05-2024 18:12 - Noor: a\n13-05-2024 18:13 - Noor: b')).toContain('one-sided');
  });
  it('tells names apart by their sign', () => {
    expect(of('13-05-2024 18:12 - Noor: a\n13-05-2024 18:13 - Noor 🌷: b').participants).toHaveLength(2);
  });
  it.each([
    '',
    '\n\n',
    '\u0000\u0001',
    '[',
    '13-05-2024',
    '> > >',
    'Noor: Dag',
    '{"a":',
    '[]',
    'from,text',
    'Van: a',
    '-----Oorspronkelijk bericht-----',
  ])('never throws: %j', (text) => {
    expect(() => importText(text)).not.toThrow();
    expect(() => readText(text)).not.toThrow();
  });
});

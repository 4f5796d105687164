import { describe, expect, it } from 'vitest';
import { importText, readChain } from '../../rules/import/index.ts';

const of = (text: string) => {
  const thread = importText(text, { file: 'mail.txt' });
  const name = Object.fromEntries(thread.participants.map((p) => [p.id, p.name]));
  return thread.messages.map((m) => [name[m.from], m.at, m.text]);
};
const NL = ['Noor Bakker', '2024-05-07T19:30:00', 'Lukt vrijdag?'];

describe('who wrote it, in the words of each program', () => {
  it.each([
    ['Gmail, Dutch', 'Op di 7 mei 2024 om 19:30 schreef Noor Bakker <noor@example.nl>:'],
    ['Gmail, Dutch, wrapped in the address', 'Op di 7 mei 2024 om 19:30 schreef Noor Bakker <\nnoor@example.nl>:'],
    ['Gmail, older', 'Op 7 mei 2024 19:30 schreef "Noor Bakker" <noor@example.nl> het\nvolgende:'],
    ['iPhone, Dutch', 'Op 7 mei 2024 om 19:30 heeft Noor Bakker <noor@example.nl> het volgende geschreven:'],
    ['Apple Mail, Dutch', 'Op 7 mei 2024, om 19:30 heeft Noor Bakker <noor@example.nl> het volgende geschreven:'],
    ['Thunderbird, Dutch', 'Op 07-05-2024 om 19:30 schreef Noor Bakker:'],
    ['Thunderbird, Dutch, other way', 'Noor Bakker schreef op 07-05-2024 om 19:30:'],
    ['Gmail, English', 'On Tue, 7 May 2024 at 19:30, Noor Bakker <noor@example.nl> wrote:'],
    ['Gmail, American', 'On Tue, May 7, 2024 at 7:30 PM Noor Bakker <noor@example.nl> wrote:'],
    ['Gmail, American, narrow space', 'On Tue, May 7, 2024 at 7:30\u202fPM Noor Bakker <noor@example.nl>\nwrote:'],
    ['Apple Mail, English', 'On 7 May 2024, at 19:30, Noor Bakker <noor@example.nl> wrote:'],
    ['Apple Mail, American', 'On May 7, 2024, at 7:30 PM, Noor Bakker <noor@example.nl> wrote:'],
    ['Thunderbird, English', 'On 07/05/2024 19:30, Noor Bakker wrote:'],
    ['Proton', 'On Tuesday, May 7th, 2024 at 7:30 PM, Noor Bakker <noor@example.nl> wrote:'],
    ['Belgian, French', 'Le mar. 7 mai 2024 à 19:30, Noor Bakker <noor@example.nl> a écrit :'],
    ['ISO date', '2024-05-07 19:30 GMT+02:00 Noor Bakker <noor@example.nl>:'],
  ])('%s', (_, line) => {
    const quoted = of(`Ja, dat lukt.\n\n${line}\n\n> Lukt vrijdag?\n`);
    expect(quoted[0]).toEqual(NL);
    expect(quoted[1]![2]).toBe('Ja, dat lukt.');
    expect(quoted).toHaveLength(2);
    // without marks before the lines, as some programs quote
    expect(of(`Ja, dat lukt.\n\n${line}\n\nLukt vrijdag?\n`)[0]).toEqual(NL);
  });

  it.each([
    [
      'Outlook, Dutch',
      '-----Oorspronkelijk bericht-----\nVan: Noor Bakker <noor@example.nl>\nVerzonden: dinsdag 7 mei 2024 19:30\nAan: Bas <bas@example.nl>\nOnderwerp: RE: vrijdag\n',
    ],
    [
      'Outlook, Dutch, a rule',
      '________________________________\nVan: Noor Bakker <noor@example.nl>\nVerzonden: dinsdag 7 mei 2024 19:30\nAan: Bas\nOnderwerp: vrijdag\n',
    ],
    [
      'new Outlook, Dutch',
      'Van: Noor Bakker <noor@example.nl>\nDatum: dinsdag, 7 mei 2024 om 19:30\nAan: Bas <bas@example.nl>\nOnderwerp: vrijdag',
    ],
    [
      'Outlook, English',
      '-----Original Message-----\nFrom: Noor Bakker <noor@example.nl>\nSent: Tuesday, May 7, 2024 7:30 PM\nTo: Bas\nSubject: Friday\n',
    ],
    ['Outlook, British', 'From: Noor Bakker [mailto:noor@example.nl]\nSent: 07 May 2024 19:30\nTo: Bas\nSubject: Friday\n'],
    ['Outlook, bold', '*From:* Noor Bakker <noor@example.nl>\n*Sent:* Tuesday, 7 May 2024 19:30\n*To:* Bas\n*Subject:* Friday\n'],
    [
      'Apple Mail, forwarded',
      'Begin doorgestuurd bericht:\n\nVan: Noor Bakker <noor@example.nl>\nOnderwerp: vrijdag\nDatum: 7 mei 2024 om 19:30:00 CEST\nAan: Bas <bas@example.nl>\n',
    ],
    [
      'Gmail, forwarded',
      '---------- Forwarded message ---------\nVan: Noor Bakker <noor@example.nl>\nDate: di 7 mei 2024 om 19:30\nSubject: vrijdag\nTo: <bas@example.nl>\n',
    ],
    [
      'Thunderbird, forwarded',
      '-------- Doorgestuurd bericht --------\nOnderwerp: vrijdag\nDatum: Tue, 7 May 2024 19:30:00 +0200\nVan: Noor Bakker <noor@example.nl>\nAan: bas@example.nl\n',
    ],
    [
      'a receiver that runs on',
      'Van: Noor Bakker <noor@example.nl>\nVerzonden: dinsdag 7 mei 2024 19:30\nAan: Bas <bas@example.nl>;\n  Oma <oma@example.nl>\nOnderwerp: vrijdag\n',
    ],
  ])('%s', (_, block) => {
    expect(of(`Ja, dat lukt.\n\n${block}\nLukt vrijdag?\n`)[0]).toEqual(NL);
    expect(of(`Ja, dat lukt.\n\n${block}\nLukt vrijdag?\n`)[1]![2]).toBe('Ja, dat lukt.');
    expect(of(`${block}\nLukt vrijdag?\n`)).toEqual([NL]);
  });

  it.each([
    'Op dinsdag 7 mei schreef je: ik kom.',
    'Op 7 mei om 19:30 haal ik hem op.',
    'On Tuesday 7 May at 19:30 I will collect him.',
    'Van: maandag tot en met donderdag\nAan de slag dus',
    'Ik wil graag weten:\n- de jas\n- de schoenen',
    'From Monday on it is your week. To be clear: Friday too.',
    'Datum: 7 mei\nTijd: 19:30\nPlaats: school',
    'De planning is:\n07-05-2024 19:30 oudergesprek\n08-05-2024 10:00 tandarts',
  ])('is no quote: %j', (text) => {
    expect(of(text)).toEqual([['?', null, text]]);
  });
});

describe('whose words are whose', () => {
  it('joins answers between quoted lines', () => {
    const text =
      'Hoi,\n\nOp di 7 mei 2024 om 19:30 schreef Noor <noor@example.nl>:\n\n> Lukt vrijdag?\nJa.\n\n> En de jas?\nDie hangt hier.\n\nBas';
    expect(of(text)).toEqual([
      ['Noor', '2024-05-07T19:30:00', 'Lukt vrijdag?\n\nEn de jas?'],
      ['?', null, 'Hoi,\n\nJa.\n\nDie hangt hier.\n\nBas'],
    ]);
  });
  it('reads an answer under the quote', () => {
    expect(of('Op di 7 mei 2024 om 19:30 schreef Noor <noor@example.nl>:\n\n> Lukt vrijdag?\n\nJa hoor.').map((m) => m[2])).toEqual([
      'Lukt vrijdag?',
      'Ja hoor.',
    ]);
  });
  it('takes the one who signed for the sender', () => {
    const chain =
      'Ja.\n\nBas\n\nOp 7 mei 2024 om 19:30 heeft Noor <n@example.nl> het volgende geschreven:\n\n> Lukt het?\n> \n> Op 6 mei 2024 om 9:00 heeft Bas Smit <b@example.nl> het volgende geschreven:\n> \n>> Dag.\n';
    expect(of(chain).map((m) => m[0])).toEqual(['Bas Smit', 'Noor', 'Bas Smit']);
  });
  it('joins lines that a program broke, and no others', () => {
    const long =
      'Dit is een regel die door het mailprogramma is afgebroken op ongeveer tachtig\ntekens.\n\n- een\n- twee\n\nKort.\nEn nog een.';
    expect(of(long)[0]![2]).toBe(
      'Dit is een regel die door het mailprogramma is afgebroken op ongeveer tachtig tekens.\n\n- een\n- twee\n\nKort.\nEn nog een.',
    );
  });
  it('a quote that lost its mark in the middle stays a quote', () => {
    const text =
      'Ja.\n\nOp di 7 mei 2024 om 19:30 schreef Noor <noor@example.nl>:\n\n> Kun je hem vrijdag om half zes ophalen bij de opvang, of wordt het later dan\nanders zoals vorige week\n> toen het zo druk was?\n';
    expect(of(text).at(-1)![2]).toBe('Ja.');
  });
});

describe('what is set apart', () => {
  it.each<[string, string, string, string[]]>([
    ['a phone, Dutch', 'Goed.\n\nVerstuurd vanaf mijn iPhone', 'Goed.', ['Verstuurd vanaf mijn iPhone']],
    ['a phone, English', 'Fine.\n\nSent from my iPhone', 'Fine.', ['Sent from my iPhone']],
    [
      'Outlook on a phone',
      'Fine.\n\nGet Outlook for iOS<https://aka.example.com/x>',
      'Fine.',
      ['Get Outlook for iOS<https://aka.example.com/x>'],
    ],
    ['two dashes', 'Goed.\n\n-- \nNoor Bakker\nTel. 020 555 01 44', 'Goed.', ['--', 'Noor Bakker', 'Tel. 020 555 01 44']],
    [
      'a block of office',
      'Goed.\n\nMet vriendelijke groet,\n\nNoor Bakker\nAdviseur | Voorbeeld B.V.\nT 088 - 555 01 20',
      'Goed.\n\nMet vriendelijke groet,',
      ['Noor Bakker', 'Adviseur | Voorbeeld B.V.', 'T 088 - 555 01 20'],
    ],
    ['a first name stays', 'Goed.\n\nGroetjes,\nNoor\n06 12345678', 'Goed.\n\nGroetjes,\nNoor', ['06 12345678']],
    [
      'a disclaimer',
      'Goed.\n\nNoor\n\nDisclaimer: dit bericht is uitsluitend bestemd voor de geadresseerde.',
      'Goed.\n\nNoor',
      ['Disclaimer: dit bericht is uitsluitend bestemd voor de geadresseerde.'],
    ],
    [
      'a disclaimer, English',
      'Fine.\n\nThis email is confidential and intended only for the recipient.',
      'Fine.',
      ['This email is confidential and intended only for the recipient.'],
    ],
    ['nothing', 'Goed.\n\nGroetjes,\nNoor', 'Goed.\n\nGroetjes,\nNoor', []],
    [
      'an appointment is no signature',
      'De tandarts:\n\nDonderdag 10.00 uur\nbel 020 555 01 44 als het niet lukt.',
      'De tandarts:\n\nDonderdag 10.00 uur\nbel 020 555 01 44 als het niet lukt.',
      [],
    ],
    [
      'words about a phone',
      'Verstuurd vanaf mijn iPhone was het zeker weer.\n\nMaar goed, tot vrijdag.',
      'Verstuurd vanaf mijn iPhone was het zeker weer.\n\nMaar goed, tot vrijdag.',
      [],
    ],
  ])('%s', (_, text, words, stripped) => {
    const { messages } = readChain(text);
    expect(messages[0]!.text).toBe(words);
    expect(messages[0]!.stripped).toEqual(stripped);
  });
});

describe('deep and odd', () => {
  it('reads a chain of forty', () => {
    let text = 'Bericht 0';
    for (let i = 1; i <= 40; i++) {
      const quoted = text.split('\n').map((l) => `>${l.startsWith('>') ? '' : ' '}${l}`);
      text = `Bericht ${i}\n\nOp ${(i % 27) + 1} mei 2024 om 10:${String(i).padStart(2, '0')} schreef ${i % 2 ? 'Noor' : 'Bas'} <x@example.nl>:\n\n${quoted.join('\n')}`;
    }
    expect(readChain(text).messages.map((m) => m.text)).toEqual(Array.from({ length: 41 }, (_, i) => `Bericht ${i}`));
  });
  it('is quick on what is odd', () => {
    for (const text of [
      '>'.repeat(200_000),
      '> '.repeat(100_000),
      'Op 1 '.repeat(50_000),
      'Van: a\n'.repeat(30_000),
      '<a@'.repeat(60_000),
      'On 1\n\n\n'.repeat(30_000),
      '_'.repeat(200_000),
    ]) {
      const started = performance.now();
      importText(text);
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });
});

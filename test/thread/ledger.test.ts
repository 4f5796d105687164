import { describe, expect, it } from 'vitest';
import { reviewOf } from './threads.ts';

/** The first message with what is asked, the second with what answers. */
describe('a question is answered or stays open', () => {
  it.each<[string, readonly string[], number | null]>([
    ['a yes', ['A: Ben jij zaterdag thuis?', 'B: Ja, de hele dag.'], 1],
    ['a fact', ['A: Hoe laat breng je haar zondag?', 'B: Rond half 6, na het eten'], 1],
    ['told later', ['A: Kun je het formulier tekenen?', 'B: Je hoort het uiterlijk vrijdag.'], 1],
    ['a bare ok to a fact asked', ['A: Ligt zijn puffer nog bij jou in de badkamer?', 'B: Ok'], null],
    ['a bare ok to a request', ['A: Wil je zijn gymtas morgen meegeven?', 'B: Ok'], 1],
    ['nothing after it', ['A: Wanneer kun je de rekening betalen?'], null],
    ['its own writer says more', ['A: Wanneer kun je de rekening betalen?', 'A: Ik moet het vrijdag weten.'], null],
    [
      'later, by its matter',
      [
        'A: Heb je de rekening van het zwembad betaald?',
        'B: Oke.',
        'A: Mooi weer hier.',
        'B: De rekening van het zwembad heb ik vandaag betaald.',
      ],
      3,
    ],
    ['busy', ['A: Any word on the summer weeks?', "B: At work till midnight, can't talk now"], null],
    ['yes in English', ['A: Are you happy for her to go?', "B: Yes she'll love it."], 1],
    ['the bare thing', ['A: Which email do you want it at?', 'B: parent@example.com'], 1],
    [
      'one of two',
      ['A: Would 2 work with your trains? Also, are her goggles at yours?', 'B: Her goggles are here, on the radiator.'],
      null,
    ],
  ])('%s', (_, lines, answered) => {
    const { questions } = reviewOf(lines).ledger;
    expect(questions.length).toBeGreaterThan(0);
    expect(questions[0]!.answered?.message ?? null).toBe(answered);
  });

  it('tells the hours, and none where a time is missing', () => {
    const lines = ['A 2024-03-04T12:00: Ben jij zaterdag thuis?', 'B 2024-03-04T18:30: Ja, de hele dag.'];
    expect(reviewOf(lines).ledger.questions[0]!.hours).toBe(6.5);
  });
});

describe('what is a question of the ledger', () => {
  it.each<[string, string, boolean]>([
    ['marked', 'Kan jij hem woensdag brengen?', true],
    ['without its mark', 'waar zijn jullie', true],
    ['wished for', 'Ik hoor graag voor vrijdag of het lukt.', true],
    ['demanded', 'Ik wil dat dit stopt.', true],
    ['please', "Please don't submit anything without me.", true],
    ['aux first', 'can I bring my mum saturday', true],
    ['a promise with its verb first', 'Geef ik woensdag mee', false],
    ['an acceptance', 'Zondag 5 maart om 14.00 uur is goed, kom maar naar mij.', false],
    ['thanks', 'En dank je', false],
    ['then', 'Dan heb je hem toch al.', false],
    ['a promise', "I'll submit the form by Friday 18 October.", false],
    ['leave to take time', 'Neem gerust een paar dagen om erover na te denken.', false],
  ])('%s', (_, text, asks) => expect(reviewOf([`A: ${text}`]).ledger.questions.length > 0).toBe(asks));

  it.each<[string, readonly string[], boolean]>([
    ['where were you last night', ['A: Where were you last night until 2?'], true],
    ['with whom', ['A: Met wie was je gisteravond?'], true],
    ['the coat', ['A: Van wie is die jas die hij aan had?'], false],
    ['where is the coat', ['A: Waar is de jas van Noa?'], false],
  ])('a check on private life: %s', (_, lines, control) => expect(reviewOf(lines).ledger.questions[0]?.control).toBe(control));
});

describe('agreements', () => {
  it.each<[string, readonly string[], string | null, number | null]>([
    ['a proposal', ['A: Ik stel voor dat jij de eerste week doet en ik de tweede.', 'B: Dat is goed.'], 'Dat is goed.', 0],
    ['consent asked behind it', ['A: Mijn moeder brengt ze om 17.00 uur. Is dat goed?', 'B: 17.00 is goed'], '17.00 is goed', 0],
    ['an offer', ['A: Do you want me to get two tickets?', 'B: Yeah two please.'], 'Yeah two please.', 0],
    ['a choice', ['A: Zullen we samen gaan of elk apart?', 'B: Samen is goed.'], 'Samen is goed.', 0],
    ['leave for the child', ['A: Mag hij 22 juni mee naar zee?', 'B: Natuurlijk mag hij mee.'], 'Natuurlijk mag hij mee.', 0],
    [
      'older, by its matter',
      ['A: Zullen we de kosten van de bril delen?', 'B: Ik kijk ernaar.', 'A: Mooi.', 'B: Akkoord met delen van de bril.'],
      'Akkoord met delen van de bril.',
      0,
    ],
    ['an ok to a promise', ['A: Ik breng de schoenen vrijdag langs.', 'B: Oke.'], null, null],
    ['thanks', ['A: Ik heb de jas meegegeven.', 'B: Dank je wel!'], null, null],
    ['a refusal', ['A: Zullen we dit weekend ruilen?', 'B: Nee, dat lukt niet.'], null, null],
    ['another day', ['A: Zullen we zaterdag 9 maart ruilen?', 'B: Zondag 17 maart kan wel.'], null, null],
    ['nothing was proposed', ['A: Wat een mooie dag.', 'B: Prima.'], null, null],
    ['a promise to a request', ['A: Kun je zijn gymtas morgen meegeven?', 'B: Ja, ik geef hem morgen mee.'], null, null],
  ])('%s', (_, lines, text, proposed) => {
    const [first] = reviewOf(lines).ledger.agreements;
    expect(first?.text ?? null).toBe(text);
    expect(first?.proposed?.message ?? null).toBe(proposed);
  });
  it.each<[readonly string[], string | null]>([
    [['A: Zullen we op zondag 10 maart om 14.00 uur afspreken?', 'B: Dat is goed.'], '2024-03-10'],
    [["A: I'd like to collect them on Tuesday 24 December at 10 am. Is that OK with you?", 'B: 10 am on the 24th is fine.'], '2024-12-24'],
    [['A: Ik stel voor dat we de kosten delen.', 'B: Akkoord.'], null],
  ])('the day of %s', (lines, date) => expect(reviewOf(lines).ledger.agreements[0]!.date).toBe(date));
});

describe('proposals', () => {
  it.each<[string, readonly string[], boolean]>([
    ['no answer', ['A: Ik stel voor dat jij de eerste week doet.'], true],
    [
      'put off',
      ['A: What if I do 100 a month starting in January?', "B: Let me look at my numbers, I'll get back to you by Wednesday night"],
      true,
    ],
    ['accepted', ['A: How about Friday at 5 instead?', 'B: Works for me.'], false],
    ['refused', ['A: Zullen we dit weekend ruilen?', 'B: Nee, dat lukt niet.'], false],
    ['another plan', ['A: Zullen we zaterdag 9 maart ruilen?', 'B: Ik stel voor dat we 16 maart ruilen.'], false],
    ['asked after', ['A: Ik stel voor dat we de meivakantie delen.', 'A: Weet je al iets over de meivakantie?'], true],
  ])('%s', (_, lines, open) => {
    const [first] = reviewOf(lines).ledger.proposals;
    expect(first?.message).toBe(0);
    expect(first?.open).toBe(open);
  });
});

describe('promises', () => {
  it.each<[string, readonly string[], string | null]>([
    ['dropped subject', ['A: Geef ik woensdag mee'], '2024-03-06'],
    ['told later', ['A: Je hoort het uiterlijk vrijdag 8 maart.'], '2024-03-08'],
    ['English', ["A: I'll email you a scan today"], '2024-03-04'],
    ['will do', ['A: Please send his form back on Friday', 'B: Will do'], null],
    ['negated', ["A: I won't submit anything on my own."], null],
    ['zal', ['A: Dat zal ik doen.'], null],
  ])('%s', (_, lines, due) => {
    const { promises } = reviewOf(lines).ledger;
    expect(promises).toHaveLength(1);
    expect(promises[0]!.due).toBe(due);
  });
  it.each([
    ['a plan of one’s own', 'Donderdag ga ik met Sem naar de stad.'],
    ['a condition', 'Als er iets is met de kinderen, bel ik jou.'],
    ['a threat', "I'll see you in court."],
    ['what was done', 'Ik heb het gisteren overgemaakt.'],
    ['a state', 'Ik moet om 12.30 op mijn werk zijn'],
    ['a question', 'Zal ik hem morgen brengen?'],
    ['worry', 'ik maak me zorgen om je'],
    ['refused', 'doe ik niet'],
  ])('no promise: %s', (_, text) => expect(reviewOf([`A: ${text}`]).ledger.promises).toEqual([]));

  it.each<[string, readonly string[], boolean | null]>([
    ['told as done', ['A: Ik maak de zwemles vrijdag over.', 'A: De zwemles is overgemaakt.'], true],
    ['thanked for', ['A: Ik breng de schoenen morgen langs.', 'B: Mooi.', 'B: Dank je voor de schoenen!'], true],
    ['missed', ['A: Ik geef de schoenen morgen mee.', 'B: De schoenen zaten niet in de tas'], false],
    ['reminded of when late', ['A: Ik maak de zwemles morgen over.', 'B: Oke.', 'B: Heb je de zwemles al overgemaakt?'], false],
    ['not shown', ['A: Ik maak de zwemles morgen over.', 'B: Oke.', 'B: Mooi weer hier.'], null],
  ])('kept: %s', (_, lines, kept) => expect(reviewOf(lines).ledger.promises[0]!.kept).toBe(kept));
});

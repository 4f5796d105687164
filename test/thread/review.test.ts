import { describe, expect, it } from 'vitest';
import { reviewThread, type ThreadReview } from '../../rules/index.ts';
import { LEAST } from '../../rules/thread/patterns.ts';
import { reviewOf, threadOf } from './threads.ts';

const calm = (n: number): string[] =>
  Array.from(
    { length: n },
    (_, k) => `${k % 2 ? 'B' : 'A'} 2024-03-${String(4 + k).padStart(2, '0')}T${k % 2 ? '15' : '12'}:00: De zwemles was leuk vandaag.`,
  );

describe('each message as a reply to what stands before it', () => {
  it('tells findings, measures and the message itself', () => {
    const review = reviewOf(['A: Kun je zaterdag ruilen?', 'B: Je bent altijd te laat.']);
    expect(review.messages.map((m) => m.n)).toEqual([0, 1]);
    expect(review.messages[1]!.findings.length).toBeGreaterThan(0);
    expect(review.messages[1]!.measures).toEqual({ sentences: 1, words: 5 });
    expect(review.messages[0]!.findings.filter((f) => f.severity !== 'hint')).toEqual([]);
  });
  it('explains in the reader’s language', () => {
    const titles = (reader: 'nl' | 'en') =>
      reviewThread(threadOf(['A: Je bent altijd te laat.']), { reader }).messages[0]!.findings.map((f) => f.title);
    expect(titles('nl')).not.toEqual(titles('en'));
  });
  it('reads each message in its own language', () => {
    const review = reviewOf([
      'A: Kun je zaterdag om vier uur bij de school zijn?',
      'B: Yes, Saturday at four works for me, see you there then.',
    ]);
    expect(review.language).toBe('nl');
    expect(review.ledger.agreements.length + review.ledger.questions.filter((q) => q.answered).length).toBeGreaterThan(0);
  });
  it('says so where a thread is in another language', () => {
    const review = reviewOf([
      'A: Kannst du am Samstag um vier Uhr bei der Schule sein, weil ich arbeiten muss?',
      'B: Ja, das ist für mich in Ordnung und ich komme dann gerne.',
    ]);
    expect(review.language).toBe('other');
    expect(review.ledger.questions).toEqual([]);
  });
});

describe('danger comes first, each with its place', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['watched by its words', ['A: Ik zie dat je online bent. Waarom reageer je niet'], [0]],
    [
      'weak signs after strong ones',
      ['A: Ik zie dat je online bent.', 'A: Er staat een auto voor je deur. Met wie ben je?', 'A: Zie je wel, je bent wakker'],
      [0, 1, 2],
    ],
    ['the same weak sign alone', ['A: Zie je wel, het past.'], []],
    ['told by the one who is watched', ['A: Je bent vannacht weer langs mijn huis gereden.'], [0]],
    ['waiting at the door', ['A: Ik sta voor de deur, komen ze eraan?'], []],
    ['late at the door', ['A: ik sta al 10 min voor je deur'], []],
    ['dropping by to bring a coat', ['A: Ik kom straks even langs om de jas te brengen.'], []],
    ['bedtime', ['A: Lights out is 7:30 on school nights.'], []],
    ['parked at a shop', ["A: I'm parked outside the supermarket, two minutes."], []],
    ['English', ['A: I put a tracker on your car so I know where you go'], [0]],
  ])('%s', (_, lines, places) => expect([...new Set(reviewOf(lines).safety.map((s) => s.message))]).toEqual(places));
  it('marks who tells and who does', () => {
    expect(reviewOf(['A: Je bent vannacht weer langs mijn huis gereden.']).safety[0]!.own).toBe(false);
    expect(reviewOf(['A: Ik zie dat je online bent.']).safety[0]!.own).toBe(true);
  });
});

describe('patterns', () => {
  const shares = (r: ThreadReview) =>
    Object.values(r.patterns.byParticipant).flatMap((p) => [
      p.flaggedPer10,
      p.wordsPerMessage,
      p.medianReplyHours,
      p.nightShare,
      p.topicsPer10,
    ]);
  it('says nothing but counts below the least number of messages of each', () => {
    const few = reviewOf(calm(2 * LEAST - 1));
    expect(few.patterns.enough).toBe(false);
    expect(shares(few).every((s) => s === null)).toBe(true);
    expect(few.patterns.byParticipant.A!.messages).toBe(LEAST);
  });
  it('measures both alike from there on', () => {
    const { patterns } = reviewOf(calm(2 * LEAST));
    expect(patterns.enough).toBe(true);
    const { A, B } = patterns.byParticipant;
    expect([A!.messages, A!.flaggedPer10, A!.nightShare, A!.wordsPerMessage]).toEqual([
      B!.messages,
      B!.flaggedPer10,
      B!.nightShare,
      B!.wordsPerMessage,
    ]);
    expect(B!.replyHours).toEqual({ median: 27, low: 27, high: 27 });
    expect(A!.medianReplyHours).toBe(21);
    expect(A!.topicsPer10).toEqual({ activities: 10 });
    expect(A!.askedAnsweredByOther).toBeNull();
  });
  it('swaps the measures when the participants are swapped', () => {
    const lines = [...calm(2 * LEAST), 'A: Je bent altijd te laat.', 'B: Kun je dinsdag?', 'A: Ja, dat lukt.'];
    const swapped = lines.map((l) => (l.startsWith('A') ? `B${l.slice(1)}` : `A${l.slice(1)}`));
    const one = reviewOf(lines).patterns.byParticipant;
    const two = reviewOf(swapped).patterns.byParticipant;
    expect(two).toEqual({ A: one.B, B: one.A });
  });
  it('takes the night from the local time', () => {
    const lines = calm(2 * LEAST).map((l) => (l.startsWith('A') ? l.replace('T12:00', 'T23:30') : l));
    const { A, B } = reviewOf(lines).patterns.byParticipant;
    expect([A!.nightShare, B!.nightShare]).toEqual([1, 0]);
  });
  it('holds no question that checks on private life against the one who was asked', () => {
    const lines = [
      ...calm(2 * LEAST),
      'A: Met wie was je gisteravond?',
      'A: Bij wie sliep je gisteravond?',
      'A: Waar was je vannacht de hele tijd?',
    ];
    expect(reviewOf(lines).patterns.byParticipant.A!.asked).toBe(0);
  });
  it('knows no word for a person’s worth', () => {
    expect(Object.keys(reviewOf(calm(2)).patterns.byParticipant.A!).filter((k) => /score|rank|blame|worse|guilt/i.test(k))).toEqual([]);
  });
});

describe('sequence', () => {
  const lines = [
    'A: Heb je de rekening al betaald?',
    'B: Je bent zelf een waardeloze moeder!!',
    'A: Mooi weer.',
    'B: Sorry van gisteren, dat had ik niet zo moeten zeggen.',
  ];
  it('shows what stood before a heated message, and what took the heat out', () => {
    const { heated, calming } = reviewOf(lines).sequence;
    expect(heated).toEqual([
      {
        message: 1,
        by: 'B',
        before: { message: 0, heated: false, hours: 24, unanswered: 0 },
        repaired: expect.objectContaining({ message: 3 }),
      },
    ]);
    expect(calming.map((c) => c.message)).toEqual([3]);
  });
  it('counts what was asked and never answered', () => {
    const { heated } = reviewOf(['A: Heb je de rekening al betaald?', 'B: Mooi weer.', 'A: Je bent een waardeloze vader!!']).sequence;
    expect(heated[0]!.before.unanswered).toBe(1);
  });
});

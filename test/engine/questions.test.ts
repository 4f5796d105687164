import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index.ts';

/** What is asked, `+` answered, `-` open; then what was bait. */
const ledger = (received: string, text: string, language: 'nl' | 'en'): string => {
  const report = check({ text, received, language });
  return [
    ...report.questions.map((q) => `${q.answered ? '+' : '-'}${q.kind}: ${q.text}`),
    ...report.bait.map((b) => `bait: ${b.text}`),
  ].join(' | ');
};

describe('questions and answers', () => {
  it.each([
    ['nl', 'Kun je Noa vrijdag om 17 uur halen?', 'Ja, dat lukt.', '+request: Kun je Noa vrijdag om 17 uur halen?'],
    ['nl', 'Kun je Noa vrijdag om 17 uur halen?', 'Je bent altijd te laat.', '-request: Kun je Noa vrijdag om 17 uur halen?'],
    ['nl', 'Hoe laat begint het kamp?', 'Om half tien.', '+question: Hoe laat begint het kamp?'],
    ['nl', 'Hoe laat begint het kamp?', 'Het kamp is leuk.', '-question: Hoe laat begint het kamp?'],
    ['nl', 'Ben je nou helemaal gek?', '', 'bait: Ben je nou helemaal gek?'],
    ['nl', 'Ik hoor graag of je zondag kunt.', 'Zondag kan ik niet.', '+indirect: Ik hoor graag of je zondag kunt.'],
    ['nl', 'De les is om vier uur.', 'Dank je.', ''],
    ['en', 'Can you pick Noah up on Friday at 5?', 'Yes, that works.', '+request: Can you pick Noah up on Friday at 5?'],
    ['en', 'Can you pick Noah up on Friday at 5?', 'You are always late.', '-request: Can you pick Noah up on Friday at 5?'],
    ['en', 'What time does camp start?', 'At half nine.', '+question: What time does camp start?'],
    ['en', 'What time does camp start?', 'Camp is great.', '-question: What time does camp start?'],
    ['en', 'What is wrong with you?', '', 'bait: What is wrong with you?'],
    ['en', 'Let me know if Sunday works for you.', 'Sunday is fine.', '+indirect: Let me know if Sunday works for you.'],
    ['en', 'The lesson is at four.', 'Thanks.', ''],
  ] as const)('%s %s / %s', (language, received, text, expected) => {
    expect(ledger(received, text, language)).toBe(expected);
  });

  it.each([
    ['nl', 'Je bent een slechte moeder en dat weet iedereen.'],
    ['en', 'You are a terrible mother and everyone knows it.'],
  ] as const)('%s: nothing asked, no reply needed', (language, received) => {
    const report = check({ text: '', received, language });
    expect(report.verdict).toBe('no-reply');
    expect(report.bait.length).toBe(1);
  });
});

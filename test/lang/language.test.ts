import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index.ts';

describe('which language', () => {
  it.each([
    ['nl', 'Kun je haar om vijf uur halen?'],
    ['nl', 'ok is goed, tot morgen'],
    ['nl', 'ff checken of t lukt, laat t je weten'],
    ['nl', 'ge moet da morgen nog regelen'],
    ['en', 'Can you pick her up at five?'],
    ['en', 'ok thats fine see u tmrw'],
    ['en', "The meeting's moved to Tuesday."],
    ['other', 'Können wir das bitte am Freitag besprechen, ich habe keine Zeit.'],
    ['other', 'Est-ce que tu peux venir chercher les enfants vendredi ?'],
    ['other', '¿Puedes recoger a los niños el viernes por la tarde?'],
  ] as const)('%s: %s', (language, text) => {
    expect(check({ text }).language).toBe(language);
  });
  it('reads each sentence in its own language', () => {
    const report = check({ text: 'Ik haal haar om vijf uur op bij school, dat is goed. You are such a liar and you always have been.' });
    expect(report.findings.filter((f) => f.severity !== 'hint').length).toBeGreaterThan(0);
  });
  it("says so, in the reader's language, when it is neither", () => {
    expect(check({ text: 'Est-ce que tu peux venir vendredi ?', reader: 'en' }).summary).toMatch(/Dutch|English/);
    expect(check({ text: 'Est-ce que tu peux venir vendredi ?', reader: 'nl' }).summary).toMatch(/Nederlands|Engels/);
  });
});

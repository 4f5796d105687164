import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index.ts';
import { helpFor } from '../../rules/packs/safety/help.ts';
import { dangers } from '../../rules/packs/safety/index.ts';

const cases = (['nl', 'en'] as const).flatMap((lang) => dangers.map((danger) => ({ lang, kind: danger.kind, forms: danger[lang] })));

describe.each(cases)('$lang $kind', ({ lang, kind, forms }) => {
  it.each(forms.flags)('hears: $text (own $own)', ({ text, own }) => {
    const { safety, verdict } = check({ text, language: lang });
    expect([...new Set(safety.map((s) => `${s.kind} ${s.in} ${s.own}`))]).toEqual([`${kind} draft ${own}`]);
    expect(verdict).toBe('safety');
  });
  it.each(forms.passes)('is no danger: %s', (text) => {
    expect(check({ text, language: lang }).safety).toEqual([]);
  });
  it("is in the received message as well, and is never the reader's own", () => {
    const heard = check({ text: '', received: forms.flags[0]!.text, language: lang }).safety;
    expect(heard.map((s) => [s.kind, s.in, s.own])).toEqual([[kind, 'received', false]]);
  });
  it("has help for it, with an emergency number, in the reader's language", () => {
    for (const reader of ['nl', 'en'] as const) {
      const help = helpFor(kind, reader);
      expect(help.length).toBeGreaterThan(0);
      expect(help.some((h) => h.emergency)).toBe(true);
      expect(help.every((h) => h.number && h.hours[reader] && h.for[reader] && h.source && h.checked)).toBe(true);
    }
  });
});

describe('the four cases', () => {
  it.each([
    ['nl', 'Je sloeg me zondag in het gezicht. Ik heb aangifte gedaan. Jij bent ook altijd te laat.'],
    ['en', 'You punched me on Sunday. I have told the police. You are always late as well.'],
  ] as const)('%s: what reports danger stays byte for byte and is not judged', (language, text) => {
    const report = check({ text, language });
    const [first] = report.safety;
    expect(first?.own).toBe(false);
    expect(report.rewrite.text).toContain(text.slice(first!.start, first!.end));
    expect(report.findings.filter((f) => f.start < first!.end && first!.start < f.end)).toEqual([]);
    expect(first!.help.length).toBeGreaterThan(0);
  });
  it.each([
    ['nl', 'Ik sla je in elkaar als je nog een keer komt.'],
    ['en', "I'll smash your face in next time."],
  ] as const)('%s: a threat of the writer gets no polished version', (language, text) => {
    const report = check({ text, language });
    expect(report.safety[0]?.own).toBe(true);
    expect(report.rewrite.text).toBe('');
    expect(report.findings.every((f) => f.suggestions.length === 0)).toBe(true);
  });
  it.each([
    ['nl', 'Ik sla je in elkaar als je nog een keer komt.', 'Prima.'],
    ['en', "I'll smash your face in next time.", 'Fine.'],
  ] as const)('%s: a received threat asks for no friendly answer', (language, received, text) => {
    const report = check({ text, received, language });
    expect(report.verdict).toBe('safety');
    expect(report.safety.map((s) => s.in)).toEqual(['received']);
    expect(report.summary).not.toBe(check({ text, language }).summary);
  });
  it.each([
    ['nl', 'Ik wil niet meer leven.'],
    ['en', 'I want to end my life.'],
  ] as const)('%s: despair brings the crisis line first', (language, text) => {
    const report = check({ text, language });
    expect(report.safety[0]?.kind).toBe('self-harm');
    expect(report.safety[0]!.help[0]!.for).toMatch(/suic|zelfmoord|leven|praten|talk/i);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patternCompiler } from '../../rules/engine/pattern.ts';
import { catalogue, check, findingsBy, LABELS, readingOf } from '../../rules/index.ts';
import { en } from '../../rules/lang/en/index.ts';
import { nl } from '../../rules/lang/nl/index.ts';
import { rulePages } from '../../scripts/rule-pages.ts';
import { bracket, traceOf, unbracket } from './reading.ts';

const rules = catalogue();
const root = new URL('../../', import.meta.url);
const cases = (['nl', 'en'] as const).flatMap((lang) => rules.map((rule) => ({ rule, lang, id: rule.id, forms: rule[lang] })));

describe('the catalogue', () => {
  it('has at least 60 rules with ids of their own', () => {
    expect(rules.length).toBeGreaterThanOrEqual(60);
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length);
  });
  it('has each rule in a file of its name', () => {
    const files = ['brief', 'informative', 'friendly', 'firm'].flatMap((p) => readdirSync(new URL(`rules/packs/${p}`, root)));
    expect(files.filter((f) => f !== 'index.ts').sort()).toEqual(rules.map((r) => `${r.id}.ts`).sort());
  });
  it.each(LABELS)('covers the label %s', (label) => {
    expect(rules.some((r) => r.category === label)).toBe(true);
  });
  it('cannot be changed by who reads it', () => {
    expect(Object.isFrozen(rules)).toBe(true);
    expect(rules.every((r) => Object.isFrozen(r))).toBe(true);
  });
  it('is what docs/rules says (npm run docs writes it anew)', () => {
    const pages = rulePages();
    expect(readdirSync(new URL('docs/rules', root)).sort()).toEqual([...pages.keys()].sort());
    for (const [name, text] of pages) expect(readFileSync(new URL(`docs/rules/${name}`, root), 'utf8')).toBe(text);
  });
});

describe.each(cases)('$lang $id', ({ rule, lang, forms }) => {
  it('has examples of both kinds', () => {
    expect(forms.flags.length).toBeGreaterThan(0);
    expect(forms.passes.length).toBeGreaterThan(0);
  });
  it.each(forms.flags)('flags: %s', (example) => {
    const { text } = unbracket(example);
    const found = findingsBy(rule, text, lang);
    // signs that add up mark the heaviest clause, and a named rule may say the same more exactly: what counts is that it is found as this
    if (rule.signs)
      expect(
        check({ text, language: lang }).findings.map((f) => f.category),
        traceOf(text, lang),
      ).toContain(rule.category);
    else expect(bracket(text, found), traceOf(text, lang)).toBe(example);
  });
  it.each(forms.passes)('passes: %s', (text) => {
    expect(bracket(text, findingsBy(rule, text, lang)), traceOf(text, lang)).toBe(text);
  });
  it('reaches each of its patterns by an example', () => {
    const compile = patternCompiler((lang === 'nl' ? nl : en).classes);
    const sentences = [...forms.flags.map((f) => unbracket(f).text), ...forms.passes].flatMap((t) => readingOf(t, lang).sentences);
    const idle = [...(forms.find ?? []), ...(forms.unless ?? [])].filter((p) => !sentences.some((s) => compile(p).match(s.tokens)));
    expect(idle).toEqual([]);
  });
  it.each(forms.rewrites ?? [])('rewrites: %s -> %s', (before, after) => {
    expect(check({ text: before, language: lang }).rewrite.text).toBe(after);
    expect(check({ text: after, language: lang }).findings.filter((f) => f.severity !== 'hint')).toEqual([]);
  });
  it.each(forms.misses ?? [])('still misses: %s', (text) => {
    expect(findingsBy(rule, text, lang)).toEqual([]);
  });
  it.each(forms.alarms ?? [])('still alarms: %s', (text) => {
    expect(findingsBy(rule, text, lang)).not.toEqual([]);
  });
  it('explains itself in words that pass its own yardstick', () => {
    // signs are fitted on messages; a text about reproach has the signs of one, so only named rules judge it
    const signs = new Set(rules.filter((r) => r.signs).map((r) => r.id));
    const found = check({ text: rule.explain[lang], language: lang }).findings.filter((f) => f.severity !== 'hint' && !signs.has(f.rule));
    expect(found.map((f) => `${f.rule}: ${f.text}`)).toEqual([]);
  });
});

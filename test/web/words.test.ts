import { describe, expect, it } from 'vitest';
import { en as reportEn } from '../../rules/words/en.ts';
import { nl as reportNl } from '../../rules/words/nl.ts';
import { en } from '../../web/words/en.ts';
import { nl } from '../../web/words/nl.ts';

/** Every path of a table of words, with the kind of what stands there. */
const paths = (value: unknown, at = ''): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, v]) => paths(v, `${at}.${key}`))
    : [`${at}:${typeof value}`];
const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(texts) : [];

describe('both languages say the same things', () => {
  it.each([
    ['the page', nl, en],
    ['the report', reportNl, reportEn],
  ])('%s', (_name, a, b) => {
    expect(paths(a).sort()).toEqual(paths(b).sort());
  });
  it('leave nothing empty', () => {
    expect([nl, en, reportNl, reportEn].flatMap(texts).filter((t) => t.trim() === '')).toEqual([]);
  });
});

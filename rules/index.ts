/** The only door of the engine: check a message, list the rules. */
import { compileEngine, createCheck } from './engine/check.ts';
import { compileRules, findAll } from './engine/find.ts';
import { compileLanguage, readMessage } from './engine/read.ts';
import { en } from './lang/en/index.ts';
import { nl } from './lang/nl/index.ts';
import { profiles } from './lang/profiles.ts';
import { rules } from './packs/index.ts';
import { safetyClasses } from './packs/safety/classes.ts';
import { helpFor } from './packs/safety/help.ts';
import { dangers } from './packs/safety/index.ts';
import { safetyWords, situationOf } from './packs/safety/words.ts';
import { createReview, createSteps } from './thread/review.ts';
import type { Finding, Lang, Message, Rule, SafetySignal } from './types.ts';
import { en as wordsEn } from './words/en.ts';
import { nl as wordsNl } from './words/nl.ts';

export type { ThreadPlan } from './thread/join.ts';
export type { Reading } from './thread/read.ts';
export type * from './thread/types.ts';
export type * from './types.ts';
export { BRIEF, LABELS, PRINCIPLES, SAFETY_KINDS, SEVERITIES, TOPICS } from './types.ts';

/** Version of the engine and its rules, in every report. */
export const VERSION = '0.1.0';

const safety = {
  dangers,
  classes: safetyClasses,
  say: (signal: SafetySignal, reader: Lang) => {
    const situation = situationOf(signal);
    return { situation, message: safetyWords[situation][reader], help: helpFor(signal.kind, reader) };
  },
};

const engine = compileEngine({ version: VERSION, languages: [nl, en], profiles, rules, words: { nl: wordsNl, en: wordsEn }, safety });
const compiled = engine.languages;

/** Reads one message and gives its report (DESIGN.md section 9). Never throws on any string. */
export const check = createCheck(engine);

/** The same review in steps, for a server that reads several windows of a thread at once. */
export const reviewSteps = createSteps(engine);

/** Reads a thread of messages as its importer gives it: the ledger, the same measures for all, each message's findings (DESIGN.md section 9). */
export const reviewThread = createReview(reviewSteps);

/** How a text is read: sentences, tokens with their tags, clauses. For tests and for people who write rules. */
export const readingOf = (text: string, language: Lang, children: readonly string[] = []): Message =>
  readMessage(text, compiled.find((c) => c.language.code === language)!, compiled, profiles, { children });

/** The languages without the weights of their signs: a named rule is heard by itself. */
const unweighed = [nl, en].map((language) => compileLanguage({ ...language, weights: undefined }));

/** What one rule alone finds in a text, without the others that may outrank it: for the contract test. Spans in the text. */
export const findingsBy = (rule: Rule, text: string, language: Lang): Finding[] =>
  findAll(
    readingOf(text, language),
    compileRules([rule], rule.signs ? compiled : unweighed),
    { reply: false, answers: () => false },
    () => undefined,
  );

/** All rules, as data. */
export const catalogue = (): typeof rules => rules;

export * from './import/index.ts';

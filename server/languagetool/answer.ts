import type { z } from '@hono/zod-openapi';
import { type CheckInput, type Report, VERSION } from '../../rules/index.ts';
import { LIMITS } from '../contract.ts';
import { type ProblemBody, problemOf } from '../problem.ts';
import { AnnotatedText, type Plain, plainOf, plainText } from './annotated.ts';
import type { LanguageToolReport } from './contract.ts';
import { findLanguage, type KnownLanguage } from './languages.ts';
import { type Choice, matchesOf, sentencesOf } from './matches.ts';

/** A request of a LanguageTool client, understood. */
export interface Asked {
  readonly plain: Plain;
  /** undefined is auto. */
  readonly language: KnownLanguage | undefined;
  readonly variants: readonly KnownLanguage[];
  readonly reader: KnownLanguage | undefined;
  readonly choice: Choice;
}

/** Reads the fields of the form; gives what is asked, or the problem. */
export function readAsked(form: ReadonlyMap<string, string>): { readonly asked: Asked } | { readonly problem: ProblemBody } {
  const wrong = (at: string, detail: string, status = 400) => ({ problem: problemOf(status, `${at}: ${detail}`, [{ at, detail }]) });
  const [text, data] = [form.get('text'), form.get('data')];
  if ((text === undefined) === (data === undefined)) return wrong('text', 'send either text or data, as a field of the form');
  let plain: Plain;
  if (data === undefined) plain = plainText(text ?? '');
  else {
    try {
      plain = plainOf(AnnotatedText.parse(JSON.parse(data)));
    } catch {
      return wrong('data', 'is not marked-up text such as {"annotation": [{"text": "…"}, {"markup": "<b>"}]}');
    }
  }
  if (!plain.text.isWellFormed()) return wrong('data', 'holds half a character (a lone surrogate): send whole characters');
  if (plain.text.length > LIMITS.text) return wrong(data === undefined ? 'text' : 'data', `at most ${LIMITS.text} characters`, 413);
  const given = form.get('language') ?? 'auto';
  const language = findLanguage(given);
  if (language === undefined && given !== 'auto') return wrong('language', 'is not one of /v2/languages, nor auto');
  const list = (...names: readonly string[]) =>
    new Set(names.flatMap((n) => (form.get(n) ?? '').split(',')).flatMap((s) => (s.trim() === '' ? [] : [s.trim().toLowerCase()])));
  return {
    asked: {
      plain,
      language,
      variants: [...list('preferredVariants')].flatMap((v) => findLanguage(v) ?? []),
      reader: findLanguage(form.get('motherTongue') ?? ''),
      choice: {
        picky: form.get('level') === 'picky',
        enabledOnly: form.get('enabledOnly') === 'true',
        enabled: list('enabledRules', 'enabledCategories'),
        disabled: list('disabledRules', 'disabledCategories'),
      },
    },
  };
}

/** What the engine is asked. */
export const inputOf = (asked: Asked): CheckInput => ({
  text: asked.plain.text,
  language: asked.language?.code ?? 'auto',
  reader: asked.reader?.code,
});

/** A report in the words of LanguageTool. */
export function answerOf(asked: Asked, report: Report): z.infer<typeof LanguageToolReport> {
  const found = asked.variants.find((v) => v.code === report.language) ?? findLanguage(report.language) ?? UNKNOWN;
  const named = asked.language ?? found;
  const sentences = sentencesOf(asked.plain.text, named.code);
  return {
    software: { name: 'Kalm', version: VERSION, buildDate: '', apiVersion: 1, premium: false, premiumHint: '', status: '' },
    warnings: { incompleteResults: false },
    language: {
      name: named.name,
      code: named.longCode,
      detectedLanguage: { name: found.name, code: found.longCode, confidence: report.confidence, source: 'kalm' },
    },
    matches: matchesOf(report, asked.plain, sentences, asked.choice),
    sentenceRanges: sentences.map((s) => {
      const at = asked.plain.sent(s.start, s.end);
      return [at.start, at.end];
    }),
  };
}
const UNKNOWN = { name: 'Unknown', code: 'und', longCode: 'und' } as const;

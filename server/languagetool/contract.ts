import { z } from '@hono/zod-openapi';

/** What a LanguageTool client sends. Fields that Kalm has no use for are taken and left alone, since clients send many. */
export const LanguageToolForm = z
  .object({
    text: z.string().optional().openapi({ description: 'The text; or give `data`' }),
    data: z.string().optional().openapi({ description: 'Marked-up text as JSON: {"annotation": [{"text": "…"}, {"markup": "<b>"}]}' }),
    language: z.string().openapi({ description: 'A code of /v2/languages, or auto', example: 'auto' }),
    preferredVariants: z.string().optional().openapi({ description: 'With auto: which variant to name, such as en-GB,nl-BE' }),
    motherTongue: z.string().optional().openapi({ description: 'The language of the explanations' }),
    enabledRules: z.string().optional(),
    disabledRules: z.string().optional(),
    enabledCategories: z.string().optional(),
    disabledCategories: z.string().optional(),
    enabledOnly: z.enum(['true', 'false']).optional(),
    level: z.enum(['default', 'picky']).optional().openapi({ description: 'picky gives hints as well' }),
    apiKey: z.string().optional().openapi({ description: 'A key, where the Authorization header cannot be set' }),
  })
  .openapi('LanguageToolForm');

const named = { name: z.string(), code: z.string() };
export const LanguageToolReport = z
  .object({
    software: z.object({
      name: z.string(),
      version: z.string(),
      buildDate: z.string(),
      apiVersion: z.int(),
      premium: z.boolean(),
      premiumHint: z.string(),
      status: z.string(),
    }),
    warnings: z.object({ incompleteResults: z.boolean() }),
    language: z.object({ ...named, detectedLanguage: z.object({ ...named, confidence: z.number(), source: z.string() }) }),
    matches: z.array(
      z.object({
        message: z.string(),
        shortMessage: z.string(),
        replacements: z.array(z.object({ value: z.string() })),
        offset: z.int().min(0),
        length: z.int().min(0),
        context: z.object({ text: z.string(), offset: z.int().min(0), length: z.int().min(0) }),
        sentence: z.string(),
        type: z.object({ typeName: z.string() }),
        rule: z.object({
          id: z.string(),
          description: z.string(),
          issueType: z.string(),
          category: z.object({ id: z.string(), name: z.string() }),
        }),
        ignoreForIncompleteSentence: z.boolean(),
        contextForSureMatch: z.int(),
      }),
    ),
    sentenceRanges: z.array(z.array(z.int().min(0)).min(2).max(2)),
  })
  .openapi('LanguageToolReport');
export const LanguageToolLanguages = z.array(z.object({ ...named, longCode: z.string() })).openapi('LanguageToolLanguages');

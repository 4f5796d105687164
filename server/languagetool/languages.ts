import type { Lang } from '../../rules/index.ts';

/** The languages as LanguageTool names them: `code` for the short form, `longCode` for what a client sends. */
export const LANGUAGES = [
  { name: 'Dutch', code: 'nl', longCode: 'nl' },
  { name: 'Dutch (Netherlands)', code: 'nl', longCode: 'nl-NL' },
  { name: 'Dutch (Belgium)', code: 'nl', longCode: 'nl-BE' },
  { name: 'English', code: 'en', longCode: 'en' },
  { name: 'English (Australian)', code: 'en', longCode: 'en-AU' },
  { name: 'English (Canadian)', code: 'en', longCode: 'en-CA' },
  { name: 'English (GB)', code: 'en', longCode: 'en-GB' },
  { name: 'English (New Zealand)', code: 'en', longCode: 'en-NZ' },
  { name: 'English (South African)', code: 'en', longCode: 'en-ZA' },
  { name: 'English (US)', code: 'en', longCode: 'en-US' },
] as const satisfies readonly { name: string; code: Lang; longCode: string }[];
export type KnownLanguage = (typeof LANGUAGES)[number];

/** The language that a client means; case and underscores are forgiven. */
export const findLanguage = (given: string): KnownLanguage | undefined => {
  const code = given.trim().toLowerCase().replace('_', '-');
  return LANGUAGES.find((l) => l.longCode.toLowerCase() === code);
};

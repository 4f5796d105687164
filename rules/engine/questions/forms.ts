import type { Lang, Sentence } from '../../types.ts';
import type { Pattern } from '../pattern.ts';
import type { CompiledLanguage } from '../read.ts';

const LISTS = ['asks', 'direct', 'rhetorical', 'deadline', 'settles', 'defers', 'dodges'] as const;
export type QuestionTest = Readonly<Record<(typeof LISTS)[number], (sentence: Sentence) => boolean>> & {
  readonly wants: (sentence: Sentence) => string | undefined;
};

/** The question patterns of each language, compiled to tests on a sentence. */
export function compileQuestions(languages: readonly CompiledLanguage[]): (lang: Lang) => QuestionTest {
  const byLanguage = new Map(
    languages.map(({ language, compile }) => {
      const any = (sources: readonly string[]) => {
        const patterns: Pattern[] = sources.map(compile);
        return (s: Sentence): boolean => patterns.some((p) => p.match(s.tokens) !== undefined);
      };
      const wants = language.questions.wants.map(([kind, sources]) => [kind, any(sources)] as const);
      const tests = Object.fromEntries(LISTS.map((name) => [name, any(language.questions[name])])) as unknown as QuestionTest;
      return [language.code, { ...tests, wants: (s: Sentence) => wants.find(([, test]) => test(s))?.[0] }] as const;
    }),
  );
  return (lang) => byLanguage.get(lang)!;
}

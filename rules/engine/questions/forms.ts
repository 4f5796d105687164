import type { Lang, Sentence } from '../../types.ts';
import type { Pattern } from '../pattern.ts';
import type { CompiledLanguage } from '../read.ts';

const LISTS = ['asks', 'direct', 'rhetorical', 'deadline', 'settles', 'defers', 'dodges'] as const;
export type QuestionTest = Readonly<Record<(typeof LISTS)[number], (sentence: Sentence) => boolean>> & {
  readonly wants: (sentence: Sentence) => string | undefined;
};

/** The same tests, each made once a sentence: for a reading that asks them again and again. */
export function rememberTests(test: (s: Sentence) => QuestionTest): (s: Sentence) => QuestionTest {
  const known = new WeakMap<Sentence, QuestionTest>();
  return (sentence) => {
    const ready = known.get(sentence);
    if (ready) return ready;
    const plain = test(sentence);
    const once = <T>(make: () => T): (() => T) => {
      let made: { readonly value: T } | undefined;
      return () => {
        made ??= { value: make() };
        return made.value;
      };
    };
    const tests = Object.fromEntries([...LISTS, 'wants' as const].map((name) => [name, once<unknown>(() => plain[name](sentence))]));
    const mine = tests as unknown as QuestionTest;
    known.set(sentence, mine);
    return mine;
  };
}

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

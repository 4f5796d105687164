import type { Sentence } from '../../types.ts';
import { patternIndex } from '../pattern.ts';
import type { CompiledLanguage } from '../read.ts';

const LISTS = ['asks', 'direct', 'rhetorical', 'deadline', 'settles', 'defers', 'dodges'] as const;
export type QuestionTest = Readonly<Record<(typeof LISTS)[number], (sentence: Sentence) => boolean>> & {
  readonly wants: (sentence: Sentence) => string | undefined;
};

type Name = (typeof LISTS)[number] | 'wants';

/** The question patterns of each language, compiled to tests on a sentence. Each test of a sentence is made once, when it is first asked for. */
export function compileQuestions(languages: readonly CompiledLanguage[]): (sentence: Sentence) => QuestionTest {
  const byLanguage = new Map(
    languages.map(({ language, compile }) => {
      const entry = (name: Name, source: string, kind?: string) => {
        const pattern = compile(source);
        return { pattern, value: { name, kind, pattern } };
      };
      const lists = LISTS.flatMap((name) => language.questions[name].map((source) => entry(name, source)));
      const wants = language.questions.wants.flatMap(([kind, sources]) => sources.map((source) => entry('wants', source, kind)));
      return [language.code, patternIndex([...lists, ...wants])] as const;
    }),
  );
  const known = new WeakMap<Sentence, QuestionTest>();
  return (sentence) => {
    const ready = known.get(sentence);
    if (ready) return ready;
    const near = once(() => byLanguage.get(sentence.lang)!(sentence.tokens));
    const first = (name: Name) => near().find((e) => e.name === name && e.pattern.match(sentence.tokens) !== undefined);
    const lists = Object.fromEntries(LISTS.map((name) => [name, once(() => first(name) !== undefined)]));
    const tests = { ...lists, wants: once(() => first('wants')?.kind) } as unknown as QuestionTest;
    known.set(sentence, tests);
    return tests;
  };
}

/** Computed when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

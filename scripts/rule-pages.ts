import { catalogue, LABELS, PRINCIPLES } from '../rules/index.ts';
import type { Lang, Rule, RuleForms } from '../rules/types.ts';
import { type RuleFigures, ruleFigures } from './rule-figures.ts';

const NAME: Readonly<Record<Lang, string>> = { nl: 'Nederlands', en: 'English' };

const list = (title: string, lines: readonly string[] = []): string[] =>
  lines.length === 0 ? [] : [`${title}`, '', ...lines.map((l) => `- ${l.replaceAll('\n', ' / ')}`), ''];

const forms = (lang: Lang, f: RuleForms, figures: string): string[] => [
  `## ${NAME[lang]}`,
  '',
  figures,
  '',
  ...list('Flags (the brackets are what is marked):', f.flags),
  ...list('Passes:', f.passes),
  ...list(
    'Rewrites:',
    f.rewrites?.map(([a, b]) => `${a} → ${b}`),
  ),
  ...list('Known misses:', f.misses),
  ...list('Known alarms:', f.alarms),
];

const measured = (figures: RuleFigures | undefined): string =>
  figures === undefined
    ? 'On the development messages: nothing found.'
    : `On the development messages: ${figures.found} labelled sentences found, ${figures.right} of them with this label; ${figures.wrong} unlabelled.`;

const page = (r: Rule, figures: Readonly<Record<Lang, Map<string, RuleFigures>>>): string =>
  `${[
    `# ${r.title.en} / ${r.title.nl}`,
    '',
    `\`${r.id}\` · ${r.principle} · ${r.category} · ${r.severity}`,
    '',
    r.explain.en,
    '',
    r.explain.nl,
    '',
    `Source: ${r.source}.`,
    '',
    ...forms('nl', r.nl, measured(figures.nl.get(r.id))),
    ...forms('en', r.en, measured(figures.en.get(r.id))),
  ]
    .join('\n')
    .trimEnd()}\n`;

/** The pages of docs/rules/ by file name, written from the rules. */
export function rulePages(): Map<string, string> {
  const rules = catalogue();
  const figures = { nl: ruleFigures('nl'), en: ruleFigures('en') };
  const index = [
    '# The rules',
    '',
    `Written from the rules by \`npm run docs\`: ${rules.length} rules, ${LABELS.length} labels, two languages. Do not edit by hand.`,
    '',
    ...PRINCIPLES.flatMap((p) => [
      `## ${p}`,
      '',
      '| rule | label | severity | what it hears |',
      '|---|---|---|---|',
      ...rules.filter((r) => r.principle === p).map((r) => `| [${r.id}](${r.id}.md) | ${r.category} | ${r.severity} | ${r.title.en} |`),
      '',
    ]),
  ];
  return new Map([['README.md', `${index.join('\n').trimEnd()}\n`], ...rules.map((r) => [`${r.id}.md`, page(r, figures)] as const)]);
}

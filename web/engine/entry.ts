import type { Lang, Rule, RuleForms } from '../../rules/types.ts';

/** A rule as the page shows it: its words and examples, no patterns. The same shape as `GET /v1/rules` gives. */
export interface RuleEntry extends Pick<Rule, 'id' | 'category' | 'principle' | 'severity' | 'title' | 'explain' | 'source'> {
  readonly examples: Readonly<Record<Lang, Pick<RuleForms, 'flags' | 'passes'>>>;
}

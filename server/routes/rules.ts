import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { catalogue, type Rule, VERSION } from '../../rules/index.ts';
import { RuleEntry } from '../contract.ts';
import type { LogVariables } from '../log.ts';

const route = createRoute({
  method: 'get',
  path: '/v1/rules',
  summary: 'All rules, with their examples',
  responses: {
    200: {
      description: 'The rules',
      content: { 'application/json': { schema: z.object({ version: z.string(), rules: z.array(RuleEntry) }) } },
    },
  },
});

const examples = (rule: Rule, lang: 'nl' | 'en') => ({ flags: [...rule[lang].flags], passes: [...rule[lang].passes] });
const entry = (rule: Rule): z.infer<typeof RuleEntry> => ({
  id: rule.id,
  category: rule.category,
  principle: rule.principle,
  severity: rule.severity,
  title: rule.title,
  explain: rule.explain,
  source: rule.source,
  examples: { nl: examples(rule, 'nl'), en: examples(rule, 'en') },
});

/** Adds `GET /v1/rules`. */
export function addRules(app: OpenAPIHono<{ Variables: LogVariables }>): void {
  const rules = catalogue().map(entry);
  app.openapi(route, (c) => c.json({ version: VERSION, rules }));
}

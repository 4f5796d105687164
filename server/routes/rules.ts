import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { catalogue, type Rule, VERSION } from '../../rules/index.ts';
import { RuleEntry } from '../contract.ts';
import { makeDocument, sendDocument } from '../document.ts';
import { COMMON_HEADERS, DOCUMENT_HEADERS, failures, QUOTA_HEADERS } from '../failures.ts';
import type { LogVariables } from '../log.ts';

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
  app.openAPIRegistry.registerPath(
    createRoute({
      method: 'get',
      path: '/v1/rules',
      summary: 'All rules, with their examples',
      security: [{}, { key: [] }],
      responses: {
        200: {
          description: 'The rules',
          headers: { ...COMMON_HEADERS, ...QUOTA_HEADERS, ...DOCUMENT_HEADERS },
          content: {
            'application/json': {
              schema: z.object({ version: z.string(), rules: z.array(RuleEntry) }),
              example: { version: VERSION, rules: rules.slice(0, 1) },
            },
          },
        },
        304: { description: 'You have this version already', headers: { ...COMMON_HEADERS, ...DOCUMENT_HEADERS } },
        ...failures(401, 403, 429),
      },
    }),
  );
  const document = makeDocument(JSON.stringify({ version: VERSION, rules }), 'application/json');
  app.get('/v1/rules', (c) => sendDocument(c, document));
}

import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { check as checkHere } from '../../rules/index.ts';
import { admit, bearer } from '../access.ts';
import { readForm } from '../body.ts';
import type { Check } from '../check-thread.ts';
import { makeDocument, sendDocument, sendJson } from '../document.ts';
import { COMMON_HEADERS, DOCUMENT_HEADERS, failures, QUOTA_HEADERS } from '../failures.ts';
import type { FindKey } from '../keys.ts';
import { answerOf, inputOf, readAsked } from '../languagetool/answer.ts';
import { LanguageToolForm, LanguageToolLanguages, LanguageToolReport } from '../languagetool/contract.ts';
import { LANGUAGES } from '../languagetool/languages.ts';
import type { LogVariables } from '../log.ts';
import { sendProblem } from '../problem.ts';
import { type Charge, pointsFor } from '../toll.ts';

const EXAMPLE = { text: 'You never bring his coat.', language: 'en-GB' };
const checkRoute = () => {
  const read = readAsked(new Map(Object.entries(EXAMPLE)));
  return createRoute({
    method: 'post',
    path: '/v2/check',
    summary: 'The same check, for LanguageTool clients',
    description:
      'Takes what the public API of LanguageTool takes, as a form, and answers in its shape, so that a client of it needs only another address. Text in the address itself is not taken: addresses end up in logs. Offsets are those of LanguageTool, UTF-16 units.',
    security: [{}, { key: [] }],
    request: { body: { required: true, content: { 'application/x-www-form-urlencoded': { schema: LanguageToolForm, example: EXAMPLE } } } },
    responses: {
      200: {
        description: 'What was found',
        headers: { ...COMMON_HEADERS, ...QUOTA_HEADERS },
        content: {
          'application/json': {
            schema: LanguageToolReport,
            ...('asked' in read ? { example: answerOf(read.asked, checkHere(inputOf(read.asked))) } : {}),
          },
        },
      },
      ...failures(400, 401, 403, 413, 415, 429, 500, 503),
    },
  });
};
const languagesRoute = () =>
  createRoute({
    method: 'get',
    path: '/v2/languages',
    summary: 'The languages, for LanguageTool clients',
    security: [{}, { key: [] }],
    responses: {
      200: {
        description: 'The languages',
        headers: { ...COMMON_HEADERS, ...QUOTA_HEADERS, ...DOCUMENT_HEADERS },
        content: { 'application/json': { schema: LanguageToolLanguages, example: [...LANGUAGES] } },
      },
      304: { description: 'You have this version already', headers: { ...COMMON_HEADERS, ...DOCUMENT_HEADERS } },
      ...failures(401, 403, 429),
    },
  });

/** Adds `POST /v2/check` and `GET /v2/languages`. A key may stand in the form, as LanguageTool clients send it. */
export function addLanguageTool(
  app: OpenAPIHono<{ Variables: LogVariables }>,
  charge: Charge,
  check: Check,
  keys: { readonly find: FindKey | undefined; readonly required: boolean },
): void {
  app.openAPIRegistry.registerPath(checkRoute());
  app.openAPIRegistry.registerPath(languagesRoute());
  app.post('/v2/check', async (c) => {
    const form = await readForm(c);
    if (keys.find && c.get('key') === undefined) {
      const refused = admit(
        c,
        keys.find,
        keys.required,
        bearer(c) ?? ('value' in form ? form.value.get('apiKey') || undefined : undefined),
      );
      if (refused) return refused;
    }
    // only now is it known whose point it is
    const none = await charge(c, 1);
    if (none) return none;
    if ('error' in form) return form.error;
    const read = readAsked(form.value);
    if ('problem' in read) return sendProblem(c, read.problem.status as 400 | 413, read.problem);
    const { text } = read.asked.plain;
    const refused = await charge(c, pointsFor(text.length) - 1);
    if (refused) return refused;
    const report = await check(inputOf(read.asked));
    c.set('measured', { language: report.language, text: text.length, received: 0 });
    return sendJson(c, answerOf(read.asked, report));
  });
  const languages = makeDocument(JSON.stringify(LANGUAGES), 'application/json');
  app.get('/v2/languages', (c) => sendDocument(c, languages));
}

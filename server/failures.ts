import { Problem } from './contract.ts';
import { type ProblemBody, problemOf } from './problem.ts';

const FAILURES = {
  400: ['The body cannot be read', problemOf(400, 'The body is not valid JSON. Send {"text": "…"}.')],
  401: ['The key is missing, wrong or revoked', problemOf(401, 'This key was revoked. Ask the one who runs this server for a new one.')],
  403: [
    'The origin is not on the list of this server',
    problemOf(403, 'This site may not call Kalm from a browser. The one who runs this server can add it to KALM_ORIGINS.'),
  ],
  404: ['There is no such address', problemOf(404, 'There is no such page. The API is at /v1/check, its document at /openapi.json.')],
  405: ['Another method is needed; `Allow` says which', problemOf(405, 'Use POST here.')],
  413: ['Too large', problemOf(413, 'text: at most 20000 characters', [{ at: 'text', detail: 'at most 20000 characters' }])],
  415: ['Another content type is needed', problemOf(415, 'Send the message as JSON, with content-type: application/json.')],
  422: [
    'A field is missing, unknown or wrong',
    problemOf(422, 'texxt: is not a known field', [{ at: 'texxt', detail: 'is not a known field' }]),
  ],
  429: [
    'The points of this minute are used up',
    {
      ...problemOf(429, 'That is more than 600 points a minute. Wait 12 seconds, then send it again.'),
      type: 'https://iana.org/assignments/http-problem-types#quota-exceeded',
      'violated-policies': ['address'],
    },
  ],
  500: ['A fault of the server', problemOf(500, 'The check failed. Your text is not stored; try again, or shorten it.')],
  503: ['The server stops, or is not ready', problemOf(503, 'This server is stopping. Try again: another will answer.')],
} as const satisfies Readonly<Record<number, readonly [string, ProblemBody]>>;
export type FailureStatus = keyof typeof FAILURES;

const text = (description: string) => ({ description, schema: { type: 'string' as const } });
/** Headers that every answer has, for the document. */
export const COMMON_HEADERS = {
  'X-Request-Id': text('The id of this request, the same as in the log of the server'),
  'Kalm-Version': text('The version of the engine and its rules'),
};
/** Headers where requests are limited. */
export const QUOTA_HEADERS = {
  'RateLimit-Policy': text('Whose points are counted, how many there are and for how many seconds, such as "address";q=600;w=60'),
  RateLimit: text('How many points are left and in how many seconds all are back, such as "address";r=599;t=60'),
};
export const DOCUMENT_HEADERS = { ETag: text('The tag of this version: send it as If-None-Match to hear whether it changed') };

/** The errors of a route, for the document: each with a description and an example. */
export function failures(...statuses: readonly FailureStatus[]) {
  return Object.fromEntries(
    statuses.map((status) => {
      const [description, example] = FAILURES[status];
      const headers = {
        ...COMMON_HEADERS,
        ...(status === 429 ? { ...QUOTA_HEADERS, 'Retry-After': text('Seconds to wait') } : {}),
        ...(status === 401 ? { 'WWW-Authenticate': text('How a key is sent') } : {}),
        ...(status === 405 ? { Allow: text('The method to use') } : {}),
      };
      return [status, { description, headers, content: { 'application/problem+json': { schema: Problem, example } } }];
    }),
  );
}

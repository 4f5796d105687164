import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface FieldError {
  readonly at: string;
  readonly detail: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too long',
  415: 'Wrong content type',
  422: 'The fields are not right',
  429: 'Too many at once',
  500: 'Something went wrong here',
  503: 'Busy',
};

/** An error that says what to do, as `application/problem+json` (RFC 9457). */
export function problem(c: Context, status: ContentfulStatusCode, detail: string, errors?: readonly FieldError[]): Response {
  const body = { type: 'about:blank', title: TITLES[status] ?? 'Error', status, detail, ...(errors ? { errors } : {}) };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });
}

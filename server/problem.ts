import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface FieldError {
  readonly at: string;
  readonly detail: string;
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad request',
  401: 'Key needed',
  403: 'Not allowed from here',
  404: 'Not found',
  405: 'Method not allowed',
  413: 'Too long',
  415: 'Wrong content type',
  422: 'The fields are not right',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not ready',
};

/** An error as data (RFC 9457): of a whole answer, or of one message in a batch. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: FieldError[];
  readonly 'violated-policies'?: string[];
}
export const problemOf = (status: number, detail: string, errors?: readonly FieldError[]): ProblemBody => ({
  type: 'about:blank',
  title: TITLES[status] ?? 'Error',
  status,
  detail,
  ...(errors ? { errors: [...errors] } : {}),
});

/** An error that says what to do, as `application/problem+json` (RFC 9457). */
export const problem = (c: Context, status: ContentfulStatusCode, detail: string, errors?: readonly FieldError[]): Response =>
  sendProblem(c, status, problemOf(status, detail, errors));

/** Sends an error that is made already. */
export const sendProblem = (c: Context, status: ContentfulStatusCode, body: ProblemBody): Response =>
  c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' });

import type { z } from '@hono/zod-openapi';
import { CheckRequest } from './contract.ts';
import { type FieldError, type ProblemBody, problemOf } from './problem.ts';

/** Holds a value against the contract of a check; gives what to check, or the problem: 413 where only lengths are wrong, else 422. */
export function validateCheck(value: unknown): { readonly input: z.infer<typeof CheckRequest> } | { readonly problem: ProblemBody } {
  const parsed = CheckRequest.safeParse(value);
  if (parsed.success) return { input: parsed.data };
  const errors = parsed.error.issues.flatMap(toErrors);
  const tooLong = parsed.error.issues.every((i) => i.code === 'too_big' && (i.path[0] === 'text' || i.path[0] === 'received'));
  return { problem: problemOf(tooLong ? 413 : 422, sayErrors(errors), errors) };
}

export const sayErrors = (errors: readonly FieldError[]): string => errors.map((e) => `${e.at}: ${e.detail}`).join('; ');

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}
/** An unknown field is named, cut short: it was sent as a name, but nobody knows what is in it. */
export const toErrors = (issue: Issue): FieldError[] => {
  const at = issue.path.map(String).join('.') || 'body';
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ at: key.slice(0, 60), detail: 'is not a known field' }));
  return [{ at, detail: issue.message }];
};

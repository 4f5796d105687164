import type { ProblemBody } from './types.ts';

/** What went wrong: `status` and `problem` are those of the server, status 0 means that there was no answer, or none that Kalm would give. */
export class KalmError extends Error {
  override readonly name = 'KalmError';
  constructor(
    readonly status: number,
    message: string,
    readonly problem?: ProblemBody,
    /** Seconds to wait, where the server says so. */
    readonly retryAfter?: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

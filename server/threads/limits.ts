/** Limits of `POST /v1/threads`. Bytes are those of the whole request. */
export const THREAD_LIMITS = {
  bytes: 25_000_000,
  messages: 50_000,
  files: 500,
  /** Most of one skipped line that is shown, in characters. */
  line: 2000,
  /** Longest that reading the files may take, in milliseconds. */
  reading: 60_000,
  /** Reviews at work at one time, and waiting; beyond it the client is asked to come back. */
  working: 4,
  waiting: 16,
} as const;

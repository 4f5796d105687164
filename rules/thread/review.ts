import type { Engine } from '../engine/check.ts';
import { type Join, joinThread, planThread, type ThreadPlan } from './join.ts';
import { LEAST } from './patterns.ts';
import { compileLedger, type Reading, readLetter } from './read.ts';
import type { ReviewOptions, Thread, ThreadMessage, ThreadReview } from './types.ts';

export { LEAST };

/** A review in steps, so that several threads of a machine can read at once: plan, read windows of messages, join them in order. */
export interface ReviewSteps {
  plan(thread: Thread, options?: Pick<ReviewOptions, 'reader' | 'timeZone'>): ThreadPlan;
  /** Reads some messages of the thread, each by itself: the same whatever stands beside them. */
  read(messages: readonly ThreadMessage[], plan: ThreadPlan, signal?: ReviewOptions['signal']): Reading[];
  /** Takes readings in, oldest first, and gives the review. */
  join(plan: ThreadPlan): Join;
}

export function createSteps(engine: Engine): ReviewSteps {
  const ledger = compileLedger(engine);
  return {
    plan: (thread, options = {}) => planThread(thread, options, engine),
    read: (messages, plan, signal) =>
      messages.map((raw) => {
        throwIfStopped(signal);
        return readLetter(raw, plan, engine, ledger);
      }),
    join: (plan) => joinThread(plan, engine),
  };
}

/**
 * The function that comes back reads a whole thread, oldest message first, each message once and as a reply to what stands before it. It
 * never throws on any text; it throws the signal's reason where that is aborted. Time grows with the number of messages.
 */
export function createReview(steps: ReviewSteps): (thread: Thread, options?: ReviewOptions) => ThreadReview {
  return (thread, options = {}) => {
    const plan = steps.plan(thread, options);
    const join = steps.join(plan);
    thread.messages.forEach((raw, k) => {
      for (const reading of steps.read([raw], plan, options.signal)) join.add(reading);
      options.onProgress?.(k + 1, thread.messages.length);
    });
    return join.end();
  };
}

export function throwIfStopped(signal: ReviewOptions['signal']): void {
  if (signal?.aborted) throw signal.reason ?? new Error('The review was stopped.');
}

import { signal } from '@preact/signals';
import type { RuleEntry } from '../engine/entry.ts';
import { asker, where } from '../state/state.ts';

/** All rules, once they were asked for; null until then, empty where they could not be had. */
export const ruleList = signal<readonly RuleEntry[] | null>(null);
export const rulesFailed = signal(false);

export async function loadRules(): Promise<void> {
  if (ruleList.value) return;
  rulesFailed.value = false;
  try {
    ruleList.value = await asker.rules(where.value);
  } catch {
    rulesFailed.value = true;
  }
}

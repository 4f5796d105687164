import type { ReportFinding } from '../../../rules/types.ts';
import type { Notice, Shared, Told, Trouble } from '../../types.ts';
import { shownOf } from '../live.ts';

/** What one field and its reading have come to. */
export interface State {
  text: string;
  stage: Told['stage'];
  trouble: Trouble | undefined;
  report: Told['report'];
  shared: Shared;
  received: string | undefined;
  /** The writer looked at what seems to be the received message and decided. */
  decided: boolean;
  ignored: ReadonlySet<string>;
  active: ReportFinding | undefined;
  notice: Notice | undefined;
  copy: string | undefined;
  undo: { readonly before: string; readonly after: string; readonly steps: number } | undefined;
  /** The writer wants this text read on the device. */
  here: boolean;
  /** When the writer went into the field, in milliseconds. */
  since: number;
}

export const newState = (shared: Shared): State => ({
  text: '',
  stage: 'empty',
  trouble: undefined,
  report: undefined,
  shared,
  received: undefined,
  decided: false,
  ignored: new Set(),
  active: undefined,
  notice: undefined,
  copy: undefined,
  undo: undefined,
  here: false,
  since: 0,
});

/** What is shown: findings that were not waved aside. */
export const findingsOf = (state: State): readonly ReportFinding[] => shownOf(state.report, state.ignored);

/** What the panel is told of it. */
export function toldOf(state: State, seen: string | undefined): Told {
  const { stage, trouble, text, report, ignored, shared, received, notice, copy, undo, since, decided } = state;
  return {
    kind: 'told',
    since,
    stage,
    trouble,
    text,
    report,
    ignored: [...ignored],
    shared,
    candidate: decided ? undefined : seen,
    received,
    notice,
    copy,
    undo: undo !== undefined,
  };
}

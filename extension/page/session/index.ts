import type { ReportFinding } from '../../../rules/types.ts';
import { changeBetween } from '../../../web/overlay/index.ts';
import type { Command, Shared, Told } from '../../types.ts';
import { wordsOf } from '../../words/index.ts';
import type { Card } from '../card.ts';
import type { Chip } from '../chip.ts';
import type { Field } from '../field.ts';
import { graveOf, idOf, marksOf, moveReport } from '../live.ts';
import { createWatch } from '../watch.ts';
import { createCards } from './cards.ts';
import { createChanging } from './changing.ts';
import { createReading } from './reading.ts';
import { findingsOf, newState, toldOf } from './state.ts';

export interface Session {
  readonly field: Field;
  told(): Told;
  obey(command: Command): Promise<void>;
  /** To the next finding (1) or the one before (-1), and its card. False where there is none. */
  step(by: 1 | -1): boolean;
  /** Findings that weigh in the text as it stands; 0 while it is being read. */
  weight(): number;
  shared(): Shared;
  /** The card went away. */
  cardGone(): void;
  /** The writer went into the field. */
  entered(): void;
  /** Nothing is marked any more. */
  end(): void;
}
export interface Around {
  readonly card: Card;
  readonly chip: Chip;
  /** What looks like the message that is answered. */
  readonly candidate: string | undefined;
  readonly tell: (told: Told) => void;
}

/** Reads along with one field: what is typed is read, what is found is marked, and what the writer decides is put in. */
export function createSession(field: Field, shared: Shared, around: Around): Session {
  const { card, chip } = around;
  const state = newState(shared);
  let ended = false;
  const reading = createReading(state, draw, sayOutcome);
  const changing = createChanging(field, state, { look, say: (notice, copy) => cards.notice(notice, copy), check: reading.now });
  const { change, undo } = changing;
  const cards = createCards(field, state, around, { change, undo, ignore });

  const shown = () => findingsOf(state);
  const words = () => wordsOf(state.shared.reader);
  const told = () => toldOf(state, around.candidate);
  const dangers = () => state.report?.safety ?? [];

  function draw(): void {
    if (ended) return;
    field.mark(state.report ? marksOf(shown(), state.active) : []);
    const { stage, trouble, shared } = state;
    const count = graveOf(shown()).length;
    chip.show({ stage, trouble, count, safety: dangers().length > 0, where: shared.where, address: shared.address }, words());
    around.tell(told());
  }
  function sayOutcome(): void {
    const w = words();
    const read = dangers().length > 0 ? w.chip.safety : w.chip.label(graveOf(shown()).length);
    chip.say(state.trouble ? w.trouble[state.trouble] : read);
  }
  /** Takes in what stands in the field now. */
  function look(): void {
    if (changing.busy() || ended) return;
    const now = field.read();
    if (now !== state.text) {
      const edit = changeBetween(state.text, now, field.caret());
      if (edit && state.report) state.report = moveReport(state.report, edit);
      Object.assign(state, { text: now, notice: undefined, copy: undefined });
      if (state.undo && state.undo.after !== now) state.undo = undefined;
      card.hide();
      reading.soon();
    }
    // the page may have made its nodes anew for the same words
    draw();
  }
  function ignore(name: string): void {
    state.ignored = new Set([...state.ignored, name]);
    card.hide();
    draw();
  }
  function showCard(finding: ReportFinding, focus: boolean): void {
    state.active = finding;
    draw();
    cards.finding(finding, focus);
  }
  function go(finding: ReportFinding): void {
    field.select({ start: finding.start, end: finding.start });
    if (!inSight(field.boxOf({ ...finding, id: idOf(finding) }))) field.element.scrollIntoView({ block: 'nearest' });
    showCard(finding, true);
  }
  function pressed(): void {
    const at = field.caret();
    const finding = at === undefined ? undefined : shown().find((f) => f.start <= at && at <= f.end);
    if (finding) showCard(finding, false);
    else card.hide();
  }

  const OBEY: { readonly [K in Command['kind']]: (command: Extract<Command, { kind: K }>) => unknown } = {
    tell: () => around.tell(told()),
    put: (c) => change(c.changes),
    undo,
    received: (c) => {
      Object.assign(state, { received: c.text.trim() || undefined, decided: true });
      return reading.now();
    },
    again: (c) => {
      state.here = c.here;
      look();
      return reading.now();
    },
    go: (c) => {
      const finding = shown().find((f) => f.start === c.start);
      if (finding) go(finding);
    },
    ignore: (c) => ignore(c.finding),
    stop: () => undefined,
  };
  const watch = createWatch(field.element, { look, pressed, moved: chip.follow });
  look();
  draw();
  return {
    field,
    told,
    obey: async (command) => {
      await (OBEY[command.kind] as (command: Command) => unknown)(command);
    },
    step(by) {
      const list = shown();
      if (list.length === 0) return false;
      const at = field.caret() ?? 0;
      const now = state.active ? list.findIndex((f) => idOf(f) === idOf(state.active!)) : -1;
      const beside = by > 0 ? list.findIndex((f) => f.start >= at) : list.findLastIndex((f) => f.end <= at);
      const next = now >= 0 ? now + by : beside;
      // past the last comes the first, and the other way round
      go(list[next] ?? list.at(by > 0 ? 0 : -1)!);
      return true;
    },
    weight: () => (state.stage === 'read' ? graveOf(shown()).length + dangers().filter((s) => s.in === 'draft' && s.own).length : 0),
    shared: () => state.shared,
    cardGone() {
      if (!state.active) return;
      state.active = undefined;
      draw();
    },
    entered() {
      state.since = Date.now();
      look();
    },
    end() {
      ended = true;
      reading.stop();
      watch.stop();
      card.hide();
      chip.remove();
      field.leave();
    },
  };
}

const inSight = (box: DOMRect): boolean => box.top >= 0 && box.bottom <= innerHeight;

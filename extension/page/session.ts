import type { ReportFinding } from '../../rules/types.ts';
import { changeBetween } from '../../web/overlay/index.ts';
import { type Change, type Command, type Notice, nameOf, type Shared, type Told, type Trouble } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { askCheck } from './ask.ts';
import type { Card } from './card.ts';
import type { Chip } from './chip.ts';
import type { Field } from './field.ts';
import { graveOf, idOf, marksOf, moveReport, shownOf, waysOf } from './live.ts';
import { put, putBack } from './put.ts';
import { createWatch } from './watch.ts';

/** How long a pause in the typing is, in milliseconds; to a server a longer one, for each costs it work. */
const PAUSE_MS = { device: 350, server: 800 } as const;

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

interface State {
  text: string;
  stage: Told['stage'];
  trouble: Trouble | undefined;
  report: Told['report'];
  shared: Shared;
  received: string | undefined;
  /** The writer looked at the candidate and decided. */
  decided: boolean;
  ignored: ReadonlySet<string>;
  active: ReportFinding | undefined;
  notice: Notice | undefined;
  copy: string | undefined;
  undo: { readonly before: string; readonly after: string; readonly steps: number } | undefined;
  here: boolean;
  since: number;
}

/** Reads along with one field: what is typed is read, what is found is marked, and what the writer decides is put in. */
export function createSession(field: Field, shared: Shared, around: Around): Session {
  const { card, chip } = around;
  const state: State = {
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
  };
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // while we change the text ourselves, what happens to it is no typing
  let changing = false;
  let ended = false;

  const words = () => wordsOf(state.shared.reader);
  const shown = () => shownOf(state.report, state.ignored);
  const told = (): Told => {
    const { stage, trouble, text, report, ignored, shared, received, notice, copy, undo, since, decided } = state;
    const candidate = decided ? undefined : around.candidate;
    return {
      kind: 'told',
      since,
      stage,
      trouble,
      text,
      report,
      ignored: [...ignored],
      shared,
      candidate,
      received,
      notice,
      copy,
      undo: undo !== undefined,
    };
  };
  const draw = () => {
    if (ended) return;
    field.mark(state.report ? marksOf(shown(), state.active) : []);
    const { stage, trouble, report, shared } = state;
    const count = graveOf(shown()).length;
    chip.show({ stage, trouble, count, safety: (report?.safety.length ?? 0) > 0, where: shared.where, address: shared.address }, words());
    around.tell(told());
  };

  const check = async () => {
    clearTimeout(timer);
    const mine = ++turn;
    const { text, received, here } = state;
    if (!text.trim() && !received) {
      Object.assign(state, { stage: 'empty', report: undefined, trouble: undefined });
      return draw();
    }
    state.stage = 'waiting';
    draw();
    const checked = await askCheck({ text, received, here }, state.shared);
    if (mine !== turn || ended) return;
    state.shared = checked.shared;
    if ('report' in checked) Object.assign(state, { stage: 'read', report: checked.report, trouble: undefined });
    else Object.assign(state, { stage: 'trouble', report: undefined, trouble: checked.trouble });
    draw();
    const safety = checked && 'report' in checked && checked.report.safety.length > 0;
    const w = words();
    chip.say(state.trouble ? w.trouble[state.trouble] : safety ? w.chip.safety : w.chip.label(graveOf(shown()).length));
  };
  const checkSoon = () => {
    clearTimeout(timer);
    turn++;
    state.stage = 'waiting';
    timer = setTimeout(check, PAUSE_MS[state.shared.where]);
  };

  /** Takes in what stands in the field now. */
  const look = () => {
    if (changing || ended) return;
    const now = field.read();
    if (now !== state.text) {
      const edit = changeBetween(state.text, now, field.caret());
      if (edit && state.report) state.report = moveReport(state.report, edit);
      Object.assign(state, { text: now, notice: undefined, copy: undefined });
      if (state.undo && state.undo.after !== now) state.undo = undefined;
      card.hide();
      checkSoon();
    }
    // the page may have made its nodes anew for the same words
    draw();
  };

  const say = (notice: Notice, copy?: string) => {
    Object.assign(state, { notice, copy });
    const w = words().notice;
    const ways = [
      ...(notice === 'changed' && state.undo ? [{ text: w.undo, press: () => void undo() }] : []),
      ...(copy !== undefined ? [{ text: w.copyButton, main: true, press: () => void copyText(copy) }] : []),
    ];
    card.show(
      { title: 'Kalm', text: copy ? `${w[notice]}\n\n${copy}` : w[notice], ways },
      field.boxOf({ start: 0, end: 0 }),
      words(),
      false,
    );
    chip.say(w[notice]);
  };
  const copyText = async (text: string) => {
    await navigator.clipboard.writeText(text).catch(() => {});
    card.hide();
  };

  /** Puts changes in, the last one first so that the others keep their place. All or nothing. */
  const change = async (changes: readonly Change[]): Promise<void> => {
    if (changing) return;
    look();
    const before = state.text;
    const holds = changes.every((c) => before.slice(c.start, c.end) === c.was);
    if (!holds || changes.length === 0) return say('changed-meanwhile');
    const ordered = [...changes].sort((a, b) => b.start - a.start);
    const wanted = ordered.reduce((t, c) => t.slice(0, c.start) + c.text + t.slice(c.end), before);
    changing = true;
    let result: Awaited<ReturnType<typeof put>> = 'put';
    for (const c of ordered) {
      result = await put(field, field.read(), c, c.text);
      if (result !== 'put') break;
    }
    if (result !== 'put') await putBack(field, before, ordered.length);
    changing = false;
    look();
    state.undo = result === 'put' ? { before, after: state.text, steps: ordered.length } : undefined;
    if (result === 'put') say('changed');
    else say('copy', wanted);
    await check();
  };
  const undo = async (): Promise<void> => {
    const last = state.undo;
    if (!last || changing || field.read() !== last.after) return say('changed-meanwhile');
    changing = true;
    const back = await putBack(field, last.before, last.steps);
    changing = false;
    look();
    state.undo = undefined;
    if (back) say('undone');
    else say('copy', last.before);
    await check();
  };

  const ignore = (name: string) => {
    state.ignored = new Set([...state.ignored, name]);
    card.hide();
    draw();
  };
  const showCard = (finding: ReportFinding, focus: boolean) => {
    const w = words().card;
    state.active = finding;
    draw();
    const ways = waysOf(finding, state.text).map((way, n) => ({
      text: way.text ? w.replace(way.text) : way.whole ? w.drop : w.remove,
      main: n === 0,
      press: () => void change([{ start: way.start, end: way.end, was: state.text.slice(way.start, way.end), text: way.text }]),
    }));
    const leave = { text: w.ignore, press: () => ignore(nameOf(finding)) };
    const hint = ways.length === 0 ? `${w.none} ${w.keys}` : w.keys;
    const content = { title: finding.title, text: finding.explain, kind: finding.principle, ways: [...ways, leave], hint };
    card.show(content, field.boxOf({ start: finding.start, end: finding.end, id: idOf(finding) }), words(), focus);
  };
  const go = (finding: ReportFinding) => {
    field.select({ start: finding.start, end: finding.start });
    if (!inSight(field.boxOf({ ...finding, id: idOf(finding) }))) field.element.scrollIntoView({ block: 'nearest' });
    showCard(finding, true);
  };
  const pressed = () => {
    const at = field.caret();
    const finding = at === undefined ? undefined : shown().find((f) => f.start <= at && at <= f.end);
    if (finding) showCard(finding, false);
    else card.hide();
  };

  const OBEY: { readonly [K in Command['kind']]: (command: Extract<Command, { kind: K }>) => unknown } = {
    tell: () => around.tell(told()),
    put: (c) => change(c.changes),
    undo,
    received: (c) => {
      Object.assign(state, { received: c.text.trim() || undefined, decided: true });
      return check();
    },
    again: (c) => {
      state.here = c.here;
      look();
      return check();
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
    weight: () =>
      state.stage === 'read' ? graveOf(shown()).length + (state.report?.safety.filter((s) => s.in === 'draft' && s.own).length ?? 0) : 0,
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
      turn++;
      clearTimeout(timer);
      watch.stop();
      card.hide();
      chip.remove();
      field.leave();
    },
  };
}

const inSight = (box: DOMRect): boolean => box.top >= 0 && box.bottom <= innerHeight;

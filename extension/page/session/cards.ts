import type { ReportFinding } from '../../../rules/types.ts';
import { type Change, type Notice, nameOf } from '../../types.ts';
import { wordsOf } from '../../words/index.ts';
import type { Card } from '../card.ts';
import type { Chip } from '../chip.ts';
import type { Field } from '../field.ts';
import { idOf, waysOf } from '../live.ts';
import type { State } from './state.ts';

export interface Cards {
  /** Tells what was done; `copy` is a text that the page would not take. */
  notice(notice: Notice, copy?: string): void;
  /** Shows one finding and its ways out; with `focus` the keys go to the card. */
  finding(finding: ReportFinding, focus: boolean): void;
}
/** What a press on a card does. */
export interface Presses {
  readonly change: (changes: readonly Change[]) => unknown;
  readonly undo: () => unknown;
  readonly ignore: (name: string) => void;
}

/** The cards of one field. */
export function createCards(
  field: Field,
  state: State,
  { card, chip }: { readonly card: Card; readonly chip: Chip },
  presses: Presses,
): Cards {
  const copyText = async (text: string) => {
    await navigator.clipboard.writeText(text).catch(() => {});
    card.hide();
  };
  return {
    notice(notice, copy) {
      Object.assign(state, { notice, copy });
      const words = wordsOf(state.shared.reader);
      const w = words.notice;
      const ways = [
        ...(notice === 'changed' && state.undo ? [{ text: w.undo, press: () => void presses.undo() }] : []),
        ...(copy !== undefined ? [{ text: w.copyButton, main: true, press: () => void copyText(copy) }] : []),
      ];
      const text = copy ? `${w[notice]}\n\n${copy}` : w[notice];
      card.show({ title: 'Kalm', text, ways }, field.boxOf({ start: 0, end: 0 }), words, false);
      chip.say(w[notice]);
    },
    finding(finding, focus) {
      const words = wordsOf(state.shared.reader);
      const w = words.card;
      const ways = waysOf(finding, state.text).map((way, n) => ({
        text: way.text ? w.replace(way.text) : way.whole ? w.drop : w.remove,
        main: n === 0,
        press: () => void presses.change([{ start: way.start, end: way.end, was: state.text.slice(way.start, way.end), text: way.text }]),
      }));
      const leave = { text: w.ignore, press: () => presses.ignore(nameOf(finding)) };
      const hint = ways.length === 0 ? `${w.none} ${w.keys}` : w.keys;
      const content = { title: finding.title, text: finding.explain, kind: finding.principle, ways: [...ways, leave], hint };
      card.show(content, field.boxOf({ start: finding.start, end: finding.end, id: idOf(finding) }), words, focus);
    },
  };
}

import type { Stage, Trouble, Where } from '../types.ts';
import type { Words } from '../words/index.ts';
import { make, type Shell } from './shell.ts';

export interface ChipState {
  readonly stage: Stage;
  readonly where: Where;
  readonly address: string;
  readonly count: number;
  readonly safety: boolean;
  readonly trouble?: Trouble | undefined;
}
export interface Chip {
  show(state: ChipState, words: Words): void;
  /** Says something to a screen reader. */
  say(text: string): void;
  /** Follows the field. */
  follow(): void;
  remove(): void;
}

/** A small button in the corner of the field: that Kalm reads along, where it reads, and how it stands. It opens the panel. */
export function createChip(shell: Shell, field: HTMLElement, onPress: () => void): Chip {
  const chip = make('button', '', { class: 'chip', press: onPress });
  const heard = make('div', '', { class: 'heard' });
  heard.setAttribute('role', 'status');
  shell.root.append(chip, heard);
  let waiting = 0;
  const place = () => {
    const box = field.getBoundingClientRect();
    const hidden = !field.isConnected || box.width === 0 || box.bottom < 0 || box.top > innerHeight;
    chip.hidden = hidden;
    if (hidden) return;
    const { width, height } = chip.getBoundingClientRect();
    chip.style.setProperty('left', `${Math.max(4, Math.min(box.right - width - 12, innerWidth - width - 4))}px`);
    chip.style.setProperty('top', `${Math.max(4, Math.min(box.bottom - height - 6, innerHeight - height - 4))}px`);
  };
  const follow = () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(place);
  };
  return {
    show(state, words) {
      shell.show();
      const w = words.chip;
      const host = state.where === 'server' && URL.canParse(state.address) ? new URL(state.address).host : w.here;
      const stand = state.safety
        ? w.safety
        : state.stage === 'trouble'
          ? w.look
          : state.stage === 'read'
            ? state.count > 0
              ? String(state.count)
              : w.ready
            : '';
      chip.textContent = ['Kalm', host, stand].filter(Boolean).join(' · ');
      chip.dataset.where = state.where;
      chip.toggleAttribute('data-safety', state.safety);
      const where = state.where === 'device' ? words.where.device : words.where.server(state.address);
      const said = state.safety ? w.safety : state.trouble ? words.trouble[state.trouble] : w.label(state.count);
      chip.setAttribute('aria-label', `${said} ${where} ${w.open}`);
      follow();
    },
    say(text) {
      if (heard.textContent !== text) heard.textContent = text;
    },
    follow,
    remove() {
      cancelAnimationFrame(waiting);
      chip.remove();
      heard.remove();
    },
  };
}

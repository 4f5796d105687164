import { api } from '../browser.ts';
import type { Words } from '../words/index.ts';
import { make, type Shell } from './shell.ts';

/** The panel in the page, where the browser has no place beside it. It is a page of the extension in a frame: the site cannot look into it. */
export function createFrame(shell: Shell): { show(ticket: string, words: Words): void; hide(): void } {
  let frame: HTMLElement | undefined;
  const hide = () => {
    frame?.remove();
    frame = undefined;
  };
  return {
    show(ticket, words) {
      hide();
      frame = make('div', '', { class: 'frame' });
      const inside = document.createElement('iframe');
      inside.title = words.panel.title;
      inside.src = `${api.runtime.getURL('panel.html')}#${ticket}`;
      frame.append(make('button', '×', { class: 'close', label: words.panel.close, press: hide }), inside);
      shell.root.append(frame);
    },
    hide,
  };
}

import { api } from '../browser.ts';
import type { Command } from '../types.ts';
import { wordsOf } from '../words/index.ts';
import { alive, askFrames, askPanel, askShared, tellPanel } from './ask.ts';
import { createCard } from './card.ts';
import { createChip } from './chip.ts';
import { fieldAround, firstField } from './find.ts';
import { createFrame } from './frame.ts';
import { createPause } from './pause.ts';
import { plainField } from './plain.ts';
import { richField } from './rich.ts';
import { createSession, type Session } from './session/index.ts';
import { createShell } from './shell.ts';
import { receivedFor, siteOf } from './thread/index.ts';

export interface Page {
  start(): void;
  stop(): void;
  alive(): boolean;
}

/** Reads along on this page: with the field that the writer is in, one at a time. */
export function createPage(): Page {
  const site = siteOf(location.host || new URL(document.baseURI).host);
  const shell = createShell();
  const frame = createFrame(shell);
  const pause = createPause(site);
  let session: Session | undefined;
  let opening: HTMLElement | undefined;
  let end: AbortController | undefined;
  // the panel asked: from then on it is kept up to date
  let watched = false;

  const card = createCard(shell, () => session?.cardGone());
  const leave = () => {
    session?.end();
    session = undefined;
  };
  const enter = async (element: HTMLElement, byWriter: boolean) => {
    if (session?.field.element === element) return byWriter ? session.entered() : undefined;
    if (opening === element) return;
    opening = element;
    const shared = await askShared();
    if (opening !== element || !end || end.signal.aborted) return;
    opening = undefined;
    leave();
    const skip = (e: Element) => e.matches(site.quoted);
    const field = element instanceof HTMLTextAreaElement ? plainField(element) : richField(element, skip);
    const chip = createChip(shell, element, () => void openPanel());
    shell.show(element);
    const candidate = receivedFor(site, element);
    session = createSession(field, shared, { card, chip, candidate, tell: (told) => watched && tellPanel(told) });
    if (byWriter) session.entered();
  };
  const openPanel = async () => {
    const ticket = await askPanel();
    if (ticket) frame.show(ticket, wordsOf(session?.shared().reader ?? (await askShared()).reader));
  };

  const onFocus = (event: Event) => {
    if (shell.owns(event)) return;
    const element = fieldAround(event.composedPath()[0] as Element);
    if (element) void enter(element, true);
  };
  const onKey = (event: KeyboardEvent) => {
    pause.hear(event, session, card);
    if (!session || !event.isTrusted) return;
    const ours = shell.owns(event);
    if (!ours && !event.composedPath().includes(session.field.element)) return;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    const done =
      event.key === 'F8' && plain
        ? session.step(event.shiftKey ? -1 : 1)
        : event.key === 'Escape' && card.open
          ? closeCard(session)
          : false;
    if (!done) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const closeCard = (from: Session): true => {
    card.hide();
    from.field.element.focus({ preventScroll: true });
    return true;
  };
  /** A page grows: fields come and go, and frames in which we are not yet. */
  const onGrown = (changes: readonly MutationRecord[]) => {
    if (session && !session.field.element.isConnected) leave();
    const added = changes.flatMap((c) => [...c.addedNodes]).filter((n): n is Element => n instanceof Element);
    if (added.some((e) => e.localName === 'iframe' || e.querySelector('iframe'))) askFrames();
    if (!session && added.length > 0) {
      const first = firstField();
      if (first) void enter(first, false);
    }
  };
  const onCommand = (command: Command & { readonly to?: string }, sender: chrome.runtime.MessageSender): void => {
    if (sender.id !== api.runtime.id || command?.to !== 'page') return;
    watched = true;
    if (command.kind === 'stop') stop();
    else void session?.obey(command);
  };

  const start = () => {
    if (end && !end.signal.aborted) return;
    end = new AbortController();
    const { signal } = end;
    addEventListener('focusin', onFocus, { signal, capture: true });
    addEventListener('keydown', onKey, { signal, capture: true });
    addEventListener('click', (event) => pause.hear(event, session, card), { signal, capture: true });
    const grown = new MutationObserver(onGrown);
    grown.observe(document, { childList: true, subtree: true });
    api.runtime.onMessage.addListener(onCommand);
    signal.addEventListener('abort', () => {
      grown.disconnect();
      if (alive()) api.runtime.onMessage.removeListener(onCommand);
    });
    const first = firstField();
    if (first) void enter(first, false);
    // a frame that was not ready for the first start is passed over without a word
    if (document.querySelector('iframe')) askFrames();
  };
  const stop = () => {
    end?.abort();
    opening = undefined;
    leave();
    frame.hide();
    shell.remove();
  };
  return { start, stop, alive };
}

// a box for a chat is one line high
const LEAST = { width: 120, height: 12 };

/** The element that holds the focus, also inside open shadow roots. */
export function focused(root: Document | ShadowRoot = document): Element | null {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? focused(active.shadowRoot) : active;
}

const editsItself = (e: Element): boolean =>
  e instanceof HTMLElement && /^(?:|true|plaintext-only)$/i.test(e.getAttribute('contenteditable') ?? 'false');

/** The field that an element belongs to: a textarea, or the outermost editable element around it. Small boxes, search boxes and fields that cannot be changed are none. */
export function fieldAround(element: Element | null): HTMLElement | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  if (document.designMode === 'on') return document.body;
  let found: HTMLElement | undefined;
  if (element instanceof HTMLTextAreaElement) found = element.readOnly || element.disabled ? undefined : element;
  else if (element.isContentEditable)
    for (let e: Element | null = element; e; e = e.parentElement) if (editsItself(e)) found = e as HTMLElement;
  if (!found || /^(?:searchbox|combobox)$/.test(found.getAttribute('role') ?? '')) return undefined;
  const { width, height } = found.getBoundingClientRect();
  return width >= LEAST.width && height >= LEAST.height ? found : undefined;
}

const FIELDS = 'textarea, [contenteditable=""], [contenteditable=true], [contenteditable=plaintext-only]';

/** All fields of a page, also inside open shadow roots. */
export function fieldsIn(root: Document | ShadowRoot | Element): HTMLElement[] {
  const found = [...root.querySelectorAll(FIELDS)].flatMap((e) => fieldAround(e) ?? []);
  const inner = [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? fieldsIn(e.shadowRoot) : []));
  return [...new Set([...found, ...inner])];
}

/** Where to begin: the field with the focus, else the only one there is. */
export function firstField(): HTMLElement | undefined {
  const here = fieldAround(focused());
  if (here) return here;
  const all = document.designMode === 'on' ? [document.body] : fieldsIn(document);
  return all.length === 1 ? all[0] : undefined;
}

import { KINDS, type Mark } from '../../web/overlay/index.ts';

/** How each kind is underlined: told apart by shape, the colour only helps. The same looks as the overlay's. */
type MarkKind = (typeof KINDS)[number];
const LOOKS: Readonly<Record<MarkKind, string>> = {
  brief: 'dotted 3px #8f7c1e',
  informative: 'dashed 2px #2e86ad',
  friendly: 'wavy 1.5px #c0603a',
  firm: 'solid 2px #8763b5',
};
const nameOf = (kind: MarkKind, faint = false): string => `kalm-${kind}${faint ? '-tip' : ''}`;
const ACTIVE = 'kalm-active';

const CSS_TEXT = [
  ...KINDS.flatMap((k) => [
    `::highlight(${nameOf(k)}) { text-decoration: underline ${LOOKS[k]}; text-underline-offset: 3px; text-decoration-skip-ink: none; }`,
    `::highlight(${nameOf(k, true)}) { text-decoration: underline dotted 1px ${LOOKS[k].split(' ')[2]}; text-underline-offset: 3px; }`,
  ]),
  `::highlight(${ACTIVE}) { background-color: rgb(143 124 30 / 0.16); }`,
].join('\n');

export interface Highlights {
  show(marks: readonly { readonly mark: Mark; readonly range: Range }[]): void;
  clear(): void;
}

/** Underlines words without a node of ours in the text; nothing is shown where the browser has no such highlights. */
export function createHighlights(root: Document | ShadowRoot): Highlights {
  const registry = 'highlights' in CSS ? CSS.highlights : undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS_TEXT);
  const names = [...KINDS.flatMap((k) => [nameOf(k), nameOf(k, true)]), ACTIVE];
  const clear = () => {
    for (const name of names) registry?.delete(name);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((s) => s !== sheet);
  };
  return {
    show(marks) {
      if (!registry) return;
      // asked each time: a page may have set its own list since
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const name of names) registry.delete(name);
      for (const kind of KINDS)
        for (const faint of [false, true]) {
          const ranges = marks.filter((m) => m.mark.kind === kind && (m.mark.faint ?? false) === faint).map((m) => m.range);
          if (ranges.length > 0) registry.set(nameOf(kind, faint), new Highlight(...ranges));
        }
      const active = marks.filter((m) => m.mark.active).map((m) => m.range);
      if (active.length > 0) registry.set(ACTIVE, new Highlight(...active));
    },
    clear,
  };
}

import type { Mark, MarkKind } from './marks.ts';

/** A stretch of one line, in pixels from the corner of the text's box. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * How each kind is underlined: told apart by shape, the colour only helps. Colours come from the page (`--friendly` …) where it has them;
 * the others stand out on light and dark alike.
 */
const LOOKS: Readonly<
  Record<MarkKind, { readonly dashes: string; readonly thick: number; readonly wave: boolean; readonly colour: string }>
> = {
  brief: { dashes: '0.1 5', thick: 3, wave: false, colour: '#8f7c1e' },
  informative: { dashes: '6 4.5', thick: 2, wave: false, colour: '#2e86ad' },
  friendly: { dashes: 'none', thick: 1.75, wave: true, colour: '#c0603a' },
  firm: { dashes: 'none', thick: 2, wave: false, colour: '#8763b5' },
  asks: { dashes: 'none', thick: 2.5, wave: false, colour: '#2e86ad' },
  leaves: { dashes: '2 4', thick: 1, wave: false, colour: '#8d948f' },
};
/** A veil over what can be left: it steps back, and still stands out from the paper by 4.5 to 1. */
const VEIL = 0.3;
/** Inks of the page that have another name than the kind. */
const INK: Partial<Record<MarkKind, string>> = { asks: 'main', leaves: 'edge' };
const WAVE = 4;

const svg = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[K] => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** The path of an underline; its waves all start from the left of the text, so that neighbours join. */
const pathOf = ({ left, right, bottom }: Stretch, wave: boolean): string => {
  if (!wave) return `M${left} ${bottom}H${right}`;
  let path = `M${left} ${bottom}`;
  for (let x = left, up = true; x < right; x += WAVE, up = !up)
    path += `Q${x + WAVE / 2} ${bottom + (up ? -3 : 3)} ${Math.min(x + WAVE, right)} ${bottom}`;
  return path;
};

/** Draws one mark over its stretches. Colours are set through the object model, since a strict page allows no style of ours. */
export function drawMark(mark: Mark, stretches: readonly Stretch[], forced: boolean): SVGElement {
  const look = LOOKS[mark.kind];
  const ink = forced ? 'CanvasText' : `var(--${INK[mark.kind] ?? mark.kind}, ${look.colour})`;
  const group = svg('g', { 'data-mark': mark.id, 'data-kind': mark.kind });
  for (const s of stretches) {
    if (mark.active) {
      const tint = svg('rect', {
        x: s.left - 1,
        y: s.top,
        width: s.right - s.left + 2,
        height: s.bottom - s.top,
        rx: 3,
        'fill-opacity': 0.14,
      });
      tint.style.setProperty('fill', ink);
      group.append(tint);
    }
    if (mark.kind === 'leaves' && !forced) {
      const veil = svg('rect', { x: s.left, y: s.top, width: s.right - s.left, height: s.bottom - s.top, 'fill-opacity': VEIL });
      veil.style.setProperty('fill', 'var(--card, Canvas)');
      group.append(veil);
    }
    const line = svg('path', {
      d: pathOf(s, look.wave),
      fill: 'none',
      'stroke-width': mark.faint ? 1.25 : look.thick,
      'stroke-dasharray': mark.faint ? '1 3' : look.dashes,
      'stroke-linecap': mark.kind === 'brief' ? 'round' : 'butt',
      'stroke-opacity': mark.faint ? 0.75 : 1,
    });
    line.style.setProperty('stroke', ink);
    group.append(line);
  }
  return group;
}

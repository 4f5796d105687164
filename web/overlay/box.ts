/** What decides where a letter of a textarea stands; the mirror takes over each. */
const SHAPE = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-stretch',
  'font-variant',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'font-optical-sizing',
  'font-size-adjust',
  'text-rendering',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-indent',
  'text-transform',
  'text-align',
  'text-align-last',
  'direction',
  'unicode-bidi',
  'writing-mode',
  'tab-size',
  'hyphens',
  'line-break',
  'word-break',
  'overflow-wrap',
  'white-space',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
  'overflow-x',
  'overflow-y',
  'scrollbar-gutter',
  'scrollbar-width',
] as const;

const px = (value: string): number => Number.parseFloat(value) || 0;

/** Gives `mirror` the box and the letters of `field`, and `sheet` the part of it that shows text. */
export function copyBox(field: HTMLTextAreaElement, mirror: HTMLElement, sheet: HTMLElement): void {
  const from = getComputedStyle(field);
  for (const name of SHAPE) mirror.style.setProperty(name, from.getPropertyValue(name));
  mirror.lang = field.lang;
  const { width, height } = sizeOf(field);
  mirror.style.setProperty('width', `${width}px`);
  mirror.style.setProperty('height', `${height}px`);
  // a scroll bar of the page's own make has its own width: what is missing is made up for with padding
  const bar = (e: HTMLElement, s: CSSStyleDeclaration) => e.offsetWidth - e.clientWidth - px(s.borderLeftWidth) - px(s.borderRightWidth);
  const gap = bar(field, from) - bar(mirror, getComputedStyle(mirror));
  const side = from.direction === 'rtl' ? 'padding-left' : 'padding-right';
  if (Math.abs(gap) >= 1) mirror.style.setProperty(side, `${px(from.getPropertyValue(side)) + gap}px`);
  for (const [name, value] of [
    ['left', field.clientLeft],
    ['top', field.clientTop],
    ['width', field.clientWidth],
    ['height', field.clientHeight],
  ] as const)
    sheet.style.setProperty(name, `${value}px`);
}

/** What the surroundings make of one pixel of the field. */
export const scaleOf = (field: HTMLElement): number => sizeOf(field).scale;

/** Size of the border box in the field's own pixels; `scale` is what a zoom or transform around it makes of one. */
function sizeOf(field: HTMLElement): { width: number; height: number; scale: number } {
  const seen = field.getBoundingClientRect();
  if (Math.abs(seen.width - field.offsetWidth) < 1) return { width: seen.width, height: seen.height, scale: 1 };
  // offsetWidth is rounded and a line may break elsewhere for a third of a pixel, so the computed width is used where it is that of the box
  const style = getComputedStyle(field);
  const whole = style.boxSizing === 'border-box';
  const width = whole ? px(style.width) : field.offsetWidth;
  return { width, height: whole ? px(style.height) : field.offsetHeight, scale: seen.width / (width || 1) || 1 };
}

/** Lays `host` on `field`. The host stays where the flow of the page puts it and is only shifted, so that it moves along with the field. */
export function place(field: HTMLTextAreaElement, host: HTMLElement): void {
  const { scale } = sizeOf(field);
  const to = field.getBoundingClientRect();
  const at = host.getBoundingClientRect();
  const [dx, dy] = [(to.left - at.left) / scale, (to.top - at.top) / scale];
  if (Math.abs(dx) > 0.01) host.style.setProperty('margin-left', `${px(host.style.marginLeft) + dx}px`);
  if (Math.abs(dy) > 0.01) host.style.setProperty('margin-top', `${px(host.style.marginTop) + dy}px`);
  const { position, zIndex } = getComputedStyle(field);
  host.style.setProperty('z-index', zIndex !== 'auto' ? zIndex : position === 'static' ? 'auto' : '1');
}

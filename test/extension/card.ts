import type { CDPSession, Page } from 'playwright-core';

interface Node {
  readonly nodeId: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}
export interface Seen {
  /** Words of the part, with what is inside. */
  readonly text: string;
  readonly label: string;
  readonly part: Node;
}

/** What a person sees of our closed shadow root: only the browser itself can look into it, no script of a page. */
export function lookInto(page: Page) {
  let session: Promise<CDPSession> | undefined;
  const cdp = () => (session ??= page.context().newCDPSession(page));
  const all = async (): Promise<Node[]> => {
    const { root } = (await (await cdp()).send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
    const flat = (n: Node): Node[] => [
      n,
      ...[...(n.children ?? []), ...(n.shadowRoots ?? []), ...(n.contentDocument ? [n.contentDocument] : [])].flatMap(flat),
    ];
    return flat(root)
      .filter((n) => n.localName === 'kalm-card')
      .flatMap(flat);
  };
  const attribute = (n: Node, name: string): string | undefined => {
    const list = n.attributes ?? [];
    const at = list.findIndex((a, i) => i % 2 === 0 && a === name);
    return at < 0 ? undefined : list[at + 1];
  };
  const words = (n: Node): string => (n.nodeValue ?? '') + (n.children ?? []).map(words).join(' ');
  const parts = async (wanted: (n: Node) => boolean): Promise<Seen[]> =>
    (await all())
      .filter((n) => wanted(n) && attribute(n, 'hidden') === undefined)
      .map((part) => ({ part, text: words(part).replace(/\s+/g, ' ').trim(), label: attribute(part, 'aria-label') ?? '' }));
  const until = async <T>(what: string, look: () => Promise<T | undefined>): Promise<T> => {
    const end = Date.now() + 8000;
    let error: unknown;
    while (Date.now() < end) {
      const found = await look().catch((e: unknown) => {
        error = e;
        return undefined;
      });
      if (found !== undefined) return found;
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 30)));
    }
    throw new Error(`${what}: not seen. ${error ?? ''} ${JSON.stringify((await parts(() => true)).map((p) => p.text).filter(Boolean))}`);
  };
  const has = (name: string) => (n: Node) => (attribute(n, 'class') ?? '').split(' ').includes(name);
  const press = async (seen: Seen): Promise<void> => {
    const { model } = (await (await cdp()).send('DOM.getBoxModel', { nodeId: seen.part.nodeId })) as { model: { border: number[] } };
    const [x1, y1, , , x2, y2] = model.border as [number, number, number, number, number, number];
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  };
  return {
    press,
    /** The chip, once its words fit. */
    chip: (fits: RegExp) => until(`chip ${fits}`, async () => (await parts(has('chip'))).find((c) => fits.test(c.text))),
    card: (fits: RegExp) => until(`card ${fits}`, async () => (await parts(has('card'))).find((c) => fits.test(c.text))),
    noCard: () => until('no card', async () => ((await parts(has('card'))).length === 0 ? true : undefined)),
    /** Presses a button of the card. */
    pressOn: (fits: RegExp) =>
      until(`button ${fits}`, async () => {
        const card = (await parts(has('card')))[0];
        if (!card) return undefined;
        const inside = await parts((n) => n.localName === 'button');
        const button = inside.find((b) => fits.test(b.text) || fits.test(b.label));
        if (!button) return undefined;
        await press(button);
        return true;
      }),
    frame: () => until('frame', async () => (await parts((n) => n.localName === 'iframe'))[0]),
  };
}

import { z } from '@hono/zod-openapi';

/** Marked-up text as LanguageTool takes it: runs of text, and runs of markup that may stand for something (`</p>` for a line end). Clients add fields of their own. */
export const AnnotatedText = z.object({
  annotation: z.array(
    z.union([
      z.object({ text: z.string(), markup: z.undefined().optional() }),
      z.object({ markup: z.string(), interpretAs: z.string().optional(), text: z.undefined().optional() }),
    ]),
  ),
});

/** The text to read, and the way back from a place in it to the place in what was sent. */
export interface Plain {
  readonly text: string;
  /** Length of what was sent, markup and all. */
  readonly length: number;
  /** The same span in what was sent; `whole` where no markup stands inside it, so that it may be replaced. */
  sent(start: number, end: number): { readonly start: number; readonly end: number; readonly whole: boolean };
}

export const plainText = (text: string): Plain => ({
  text,
  length: text.length,
  sent: (start, end) => ({ start, end, whole: true }),
});

/** Reads annotated text. Only runs of text are real; what markup stands for is read, and points at the markup. */
export function plainOf(annotated: z.infer<typeof AnnotatedText>): Plain {
  const runs: { at: number; sent: number; length: number; real: boolean; sentLength: number }[] = [];
  let text = '';
  let sent = 0;
  for (const piece of annotated.annotation) {
    const real = piece.text !== undefined;
    const read = piece.text ?? ('interpretAs' in piece ? (piece.interpretAs ?? '') : '');
    const given = piece.text ?? piece.markup ?? '';
    runs.push({ at: text.length, sent, length: read.length, real, sentLength: given.length });
    text += read;
    sent += given.length;
  }
  return {
    text,
    length: sent,
    sent(start, end) {
      const from = runs.findIndex((r) => start < r.at + r.length);
      const last = runs.findLastIndex((r) => r.length > 0 && end > r.at);
      if (from < 0 || last < from) return { start: sent, end: sent, whole: false };
      const [a, b] = [runs[from]!, runs[last]!];
      return {
        start: a.real ? a.sent + start - a.at : a.sent,
        end: b.real ? b.sent + end - b.at : b.sent + b.sentLength,
        whole: from === last && a.real,
      };
    },
  };
}

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { language } from '../state/state.ts';
import type { Part, ReportDocument } from './document.ts';
import { words } from './words.ts';

/** Signs that XML cannot hold. */
const clean = (text: string): string =>
  text
    .replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
const run = (text: string, bold = false): TextRun[] =>
  clean(text)
    .split('\n')
    .map((line, i) => new TextRun({ text: line, bold, ...(i > 0 ? { break: 1 } : {}) }));

/** The report as a Word file, with its root and the page number at the foot of each page. */
export function wordOf({ title, root, parts }: ReportDocument): Promise<Blob> {
  const w = words.value.report;
  const file = new Document({
    title,
    creator: 'Kalm',
    styles: {
      default: { document: { run: { font: 'Calibri', size: 21, language: { value: language.value === 'nl' ? 'nl-NL' : 'en-GB' } } } },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1000, bottom: 1000, left: 1000, right: 1000 } } },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ text: root, size: 14 })] }),
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ size: 14, children: [`${w.page} `, PageNumber.CURRENT, ` ${w.of} `, PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [new Paragraph({ text: title, heading: HeadingLevel.TITLE }), ...parts.flatMap(blocksOf)],
      },
    ],
  });
  return Packer.toBlob(file);
}

function blocksOf(part: Part): (Paragraph | Table)[] {
  const heading = new Paragraph({
    text: part.title,
    heading: HeadingLevel.HEADING_1,
    keepNext: true,
    spacing: { before: 300, after: 100 },
  });
  const notes = part.notes.map((n) => new Paragraph({ children: run(n), spacing: { after: 80 } }));
  return part.rows.length === 0 ? [heading, ...notes] : [heading, ...notes, tableOf(part)];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
/** The words get the room; numbers and times need little. */
const tableOf = ({ head, rows }: Part): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: LINE, bottom: LINE, left: NONE, right: NONE, insideHorizontal: LINE, insideVertical: NONE },
    rows: [
      new TableRow({
        tableHeader: true,
        children: head.map((h) => new TableCell({ children: [new Paragraph({ children: run(h, true) })] })),
      }),
      ...rows.map(
        (r) =>
          new TableRow({ cantSplit: true, children: r.map((x) => new TableCell({ children: [new Paragraph({ children: run(x) })] })) }),
      ),
    ],
  });

import { render } from 'preact';
import type { ReportDocument } from './document.ts';
import { words } from './words.ts';

/** The report on paper. */
const Sheet = ({ title, root, parts, foot }: ReportDocument & { foot: boolean }) => (
  <>
    <h1>{title}</h1>
    {parts.map((p) => (
      <section key={p.title}>
        <h2>{p.title}</h2>
        {p.notes.map((n) => (
          <p key={n}>{n}</p>
        ))}
        {p.rows.length > 0 && (
          <table>
            <thead>
              <tr>
                {p.head.map((h) => (
                  <th scope="col" key={h}>
                    {h}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {p.rows.map((row, i) => (
                <tr key={i}>
                  {row.map((x, c) => (
                    <td key={c}>{x}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
    ))}
    {foot && <p class="foot">{root}</p>}
  </>
);

/** Browsers that know the margins of a page put root and page number there; in others the root stands fixed, and so on each page. */
function marginsOf(root: string): CSSStyleSheet | null {
  if (!('CSSMarginRule' in globalThis)) return null;
  const w = words.value.report;
  const sheet = new CSSStyleSheet();
  const font = 'font: 8pt sans-serif; color: #444;';
  sheet.replaceSync(
    `@page { margin: 16mm 14mm 18mm; @bottom-left { content: "${root}"; ${font} } @bottom-right { content: "${w.page} " counter(page) " ${w.of} " counter(pages); ${font} } }`,
  );
  return sheet;
}

/** Puts the report on paper in place of the page, until it is printed. Gives what takes it away again. */
export function layOut(report: ReportDocument): () => void {
  const holder = document.querySelector('.review');
  if (!holder) return () => {};
  const place = document.createElement('div');
  place.className = 'sheet';
  place.setAttribute('aria-hidden', 'true');
  const margins = marginsOf(report.root);
  render(<Sheet {...report} foot={margins === null} />, place);
  holder.append(place);
  if (margins) document.adoptedStyleSheets = [...document.adoptedStyleSheets, margins];
  return () => {
    render(null, place);
    place.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== margins);
  };
}

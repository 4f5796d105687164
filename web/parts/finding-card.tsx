import { keep, kept } from '../state/kept.ts';
import type { Marked } from '../state/move-report.ts';
import { ignored, words } from '../state/state.ts';
import { type Group, keyOf } from '../state/view.ts';
import { change } from './changed.ts';
import { anchorOf } from './move.ts';

/** One sentence: its words with what was found, the reasons, and the ways out as buttons. */
export function FindingCard({ group: g }: { group: Group }) {
  const w = words.value.findings;
  return (
    <div class="finding">
      <blockquote>
        <Sentence group={g} />
      </blockquote>
      {g.findings.map((f) => (
        <article class={`why ${f.principle}`} key={f.id} id={anchorOf(f.id)} tabIndex={-1} aria-label={`${f.title}: ${f.text}`}>
          <h3>{f.title}</h3>
          <p>{f.explain}</p>
          <div class="buttons">
            {f.suggestions.map((s) => (
              <button type="button" key={s.text} onClick={() => change(f, s.text)}>
                {s.text === '' ? w.remove : w.replace(s.text)}
              </button>
            ))}
          </div>
          {g.findings.length > 1 && <Leave finding={f} />}
        </article>
      ))}
      <div class="buttons">
        {g.ways.map((e) => (
          <button type="button" key={e.replacement} onClick={() => change(e, e.replacement)}>
            {w.replace(e.replacement.trim())}
          </button>
        ))}
        <button type="button" onClick={() => change(g, '')}>
          {w.drop}
        </button>
        {g.findings.length === 1 && <Leave finding={g.findings[0]!} />}
      </div>
    </div>
  );
}

/** The sentence with its marks in the same shapes as in the text. */
function Sentence({ group: g }: { group: Group }) {
  const parts: preact.ComponentChild[] = [];
  const cut = (from: number, to: number) => g.text.slice(from - g.start, to - g.start);
  let at = g.start;
  for (const f of g.findings) {
    const from = Math.max(at, f.start);
    if (from >= f.end) continue;
    parts.push(
      cut(at, from),
      <mark class={f.principle} key={f.id}>
        {cut(from, f.end)}
      </mark>,
    );
    at = f.end;
  }
  return (
    <>
      {parts}
      {cut(at, g.end).trimEnd()}
    </>
  );
}

const toHeading = (): void => document.getElementById('findings-title')?.focus();

/** Leave it this once, or never point it out again. */
function Leave({ finding: f }: { finding: Marked }) {
  const w = words.value.findings;
  return (
    <div class="leave">
      <button
        type="button"
        class="quiet"
        onClick={() => {
          ignored.value = new Set([...ignored.value, keyOf(f)]);
          toHeading();
        }}
      >
        {w.ignore}
      </button>
      <details>
        <summary>{w.more}</summary>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            keep({ rulesOff: [...(kept.value.rulesOff ?? []), f.rule] });
            toHeading();
          }}
        >
          {w.off}
        </button>
        <p class="hint">{w.offHint}</p>
      </details>
    </div>
  );
}

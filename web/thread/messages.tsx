import type { Category } from '../../rules/types.ts';
import { type Filter, KINDS, NO_FILTER } from './filter.ts';
import { numberOf, sayTime } from './format.ts';
import { anchorOf, spot } from './go.ts';
import { PER_PAGE, shown } from './list-place.ts';
import { filter, marks, nameOf, picked } from './state.ts';
import { TOPICS } from './topics.ts';
import type { Message, ThreadReport } from './types.ts';
import { words } from './words.ts';

/** The wording, last: every message, with what was found folded. A hundred at a time are on the page. */
export function Messages({ report }: { report: ThreadReport }) {
  const w = words.value.list;
  const all = picked.value;
  const page = all.slice(shown.value, shown.value + PER_PAGE);
  return (
    <section class="card" aria-labelledby="list-title">
      <h2 id="list-title" tabIndex={-1}>
        {w.title}
      </h2>
      <p class="hint">{w.hint}</p>
      <Filters report={report} />
      <p role="status" class="said" id="found">
        {all.length === 0 ? w.none : w.found(all.length, report.messages.length)}
      </p>
      <Pages total={all.length} />
      <div class="messages">
        {page.map((m) => (
          <One message={m} key={m.n} />
        ))}
      </div>
      <Pages total={all.length} />
    </section>
  );
}

function Filters({ report }: { report: ThreadReport }) {
  const w = words.value;
  const set = (more: Partial<Filter>): void => {
    filter.value = { ...filter.value, ...more };
    shown.value = 0;
  };
  const f = filter.value;
  const labels = [...new Set(report.messages.flatMap((m) => m.findings.map((x) => x.category)))];
  const kinds = KINDS.filter((k) => k === f.kind || marks.value.some((m) => m.has(k)));
  const topics = TOPICS.filter((t) => report.messages.some((m) => m.topics.includes(t)));
  const select = <K extends keyof Filter>(
    key: K,
    label: string,
    any: [string, string],
    options: readonly (readonly [string, string])[],
  ) => (
    <p>
      <label for={`filter-${key}`}>{label}</label>
      <select id={`filter-${key}`} value={f[key]} onChange={(event) => set({ [key]: event.currentTarget.value } as Partial<Filter>)}>
        <option value={any[0]}>{any[1]}</option>
        {options.map(([value, said]) => (
          <option value={value} key={value}>
            {said}
          </option>
        ))}
      </select>
    </p>
  );
  const field = (key: 'from' | 'to' | 'words', label: string, type: 'date' | 'search') => (
    <p>
      <label for={`filter-${key}`}>{label}</label>
      <input
        id={`filter-${key}`}
        class="field"
        type={type}
        autocomplete="off"
        value={f[key]}
        onInput={(event) => set({ [key]: event.currentTarget.value })}
      />
    </p>
  );
  return (
    <fieldset class="filters">
      <legend>{w.list.filter}</legend>
      {select(
        'who',
        w.list.who,
        ['', w.list.everyone],
        report.participants.map((p) => [p.id, nameOf(p.id)]),
      )}
      {select(
        'kind',
        w.list.kind,
        ['all', w.kinds.all],
        kinds.map((k) => [k, w.kinds[k]]),
      )}
      {select(
        'topic',
        w.list.topic,
        ['', w.list.anyTopic],
        topics.map((t) => [t, w.topics[t]]),
      )}
      {select(
        'label',
        w.list.label,
        ['', w.list.anyLabel],
        labels.map((l: Category) => [l, w.labels[l]]),
      )}
      {field('from', w.list.from, 'date')}
      {field('to', w.list.to, 'date')}
      {field('words', w.list.words, 'search')}
      <p class="clear">
        <button type="button" onClick={() => set(NO_FILTER)}>
          {w.list.clear}
        </button>
      </p>
    </fieldset>
  );
}

function Pages({ total }: { total: number }) {
  const w = words.value.list;
  if (total <= PER_PAGE) return null;
  const at = shown.value;
  const turn = (to: number): void => {
    shown.value = to;
    requestAnimationFrame(() => document.getElementById('list-title')?.focus());
  };
  return (
    <nav class="pages" aria-label={w.pages}>
      <button type="button" disabled={at === 0} onClick={() => turn(Math.max(0, at - PER_PAGE))}>
        {w.previous}
      </button>
      <span>{w.page(at + 1, Math.min(total, at + PER_PAGE), total)}</span>
      <button type="button" disabled={at + PER_PAGE >= total} onClick={() => turn(at + PER_PAGE)}>
        {w.next}
      </button>
    </nav>
  );
}

function One({ message: m }: { message: Message }) {
  const w = words.value;
  const mine = marks.value[m.n]!;
  const at = spot.value?.message === m.n ? spot.value : null;
  const tags = (['open', 'agreement', 'waiting', 'promise', 'calming', 'heated'] as const).filter((k) => mine.has(k));
  const asides = [m.edited && w.list.edited, m.inferred && w.list.inferred].filter(Boolean);
  return (
    <article id={anchorOf(m.n)} tabIndex={-1} aria-label={w.message(numberOf(m.n))}>
      <p class="head">
        <strong>{numberOf(m.n)}</strong> · {nameOf(m.from)} · {sayTime(m.at)}
        {asides.length > 0 && <small> · {asides.join(', ')}</small>}
      </p>
      <p class="text">
        {at ? (
          <>
            {m.text.slice(0, at.start)}
            <mark class="spot">{m.text.slice(at.start, at.end)}</mark>
            {m.text.slice(at.end)}
          </>
        ) : (
          m.text
        )}
      </p>
      {(tags.length > 0 || m.safety.length > 0) && (
        <ul class="tags">
          {m.safety.length > 0 && <li class="danger">{w.safety.kinds[m.safety[0]!.kind]}</li>}
          {tags.map((t) => (
            <li key={t}>{w.tags[t]}</li>
          ))}
        </ul>
      )}
      {m.findings.length > 0 && (
        <details>
          <summary>{w.list.tips(m.findings.length)}</summary>
          {m.findings.map((f) => (
            <div class={`why ${f.principle}`} key={`${f.rule} ${f.start}`}>
              <p>
                <mark class={f.principle}>{f.text}</mark>
              </p>
              <p>
                <strong>{f.title}.</strong> {f.explain}
              </p>
            </div>
          ))}
        </details>
      )}
    </article>
  );
}

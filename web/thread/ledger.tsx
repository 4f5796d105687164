import type { Place } from '../../rules/index.ts';
import { sayHours, sayShortDay, sayTime } from './format.ts';
import { Listed } from './listed.tsx';
import { Ref } from './ref.tsx';
import { nameOf } from './state.ts';
import type { ThreadReport } from './types.ts';
import { words } from './words.ts';

type Item = Place & { readonly text: string; readonly by: string };

/** What was asked, agreed, proposed and promised: the open matters first. */
export function LedgerCards({ report }: { report: ThreadReport }) {
  const w = words.value.ledger;
  const { questions, agreements, proposals, promises } = report.ledger;
  const asked = questions.filter((q) => !q.control);
  const at = (n: number): string | null => report.messages[n]?.at ?? null;
  const One = ({ item, children }: { item: Item; children?: preact.ComponentChildren }) => (
    <>
      <p class="head">
        {nameOf(item.by)} · {sayTime(at(item.message))} · <Ref to={item} />
      </p>
      <blockquote>{item.text}</blockquote>
      <p class="hint">{children}</p>
    </>
  );
  const Question = (q: (typeof questions)[number]) => (
    <One item={q}>
      {q.answered ? (
        <>
          {w.answeredIn} <Ref to={q.answered} />
          {q.hours !== null && `, ${w.after(sayHours(q.hours))}`}
        </>
      ) : (
        w.unanswered
      )}
    </One>
  );
  const open = asked.filter((q) => !q.answered);
  const answered = asked.filter((q) => q.answered);
  const prying = questions.filter((q) => q.control);
  const waiting = proposals.filter((p) => p.open);
  const closed = proposals.filter((p) => !p.open);
  return (
    <>
      <Card title={w.open} id="open" items={open} none={w.openNone} each={Question} />
      <Card
        title={w.agreements}
        id="agreements"
        items={agreements}
        none={w.agreementsNone}
        each={(a) => (
          <One item={a}>
            {a.about && (
              <>
                {w.about}: <q>{a.about}</q>
              </>
            )}
            {a.proposed && (
              <>
                {' '}
                ({w.proposedIn} <Ref to={a.proposed} />)
              </>
            )}
            {a.date && ` · ${w.day(sayShortDay(a.date))}`}
          </One>
        )}
      />
      <Card title={w.proposals} id="proposals" items={waiting} none={w.proposalsNone} each={(p) => <One item={p} />} />
      <Card
        title={w.promises}
        id="promises"
        items={promises}
        none={w.promisesNone}
        each={(p) => (
          <One item={p}>
            {p.due ? w.due(sayShortDay(p.due)) : w.noDue} · {p.kept === null ? w.unclear : p.kept ? w.kept : w.notKept}
          </One>
        )}
      />
      <section class="card more">
        {answered.length > 0 && <Folded title={w.answered} items={answered} each={Question} />}
        {closed.length > 0 && <Folded title={w.closed} items={closed} each={(p) => <One item={p} />} />}
        {prying.length > 0 && <Folded title={w.private} hint={w.privateHint} items={prying} each={(q) => <One item={q} />} />}
        <p class="hint">{w.note}</p>
      </section>
    </>
  );
}

interface CardProps<T> {
  readonly title: string;
  readonly items: readonly T[];
  readonly each: (item: T) => preact.JSX.Element;
}
const Card = <T,>({ title, id, items, none, each }: CardProps<T> & { id: string; none: string }) => (
  <section class="card" aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} tabIndex={-1}>
      {title} <span class="count">{items.length}</span>
    </h2>
    {items.length === 0 ? <p>{none}</p> : <Listed plain="plain items" items={items} each={each} />}
  </section>
);

const Folded = <T,>({ title, hint, items, each }: CardProps<T> & { hint?: string }) => (
  <details>
    <summary>
      {title} <span class="count">{items.length}</span>
    </summary>
    {hint && <p class="hint">{hint}</p>}
    <Listed plain="plain items" items={items} each={each} />
  </details>
);

import { useEffect, useRef } from 'preact/hooks';
import type { DateOrder } from '../../rules/index.ts';
import { sayDay } from './format.ts';
import { read, start } from './state.ts';
import { words } from './words.ts';

/** The days that the numbers of a date can mean, each with its order. */
export function daysOf(example: string): { order: DateOrder; day: string }[] {
  const numbers = /(\d+)\D+(\d+)\D+(\d+)/.exec(example)?.slice(1);
  if (!numbers) return [];
  const year = (s: string): string => (s.length === 2 ? `20${s}` : s);
  const [a, b, c] = numbers as [string, string, string];
  const ways: [DateOrder, string, string, string][] =
    a.length > 2
      ? [['ymd', a, b, c]]
      : [['dmy', c, b, a], ['mdy', c, a, b], ...(c.length <= 2 ? [['ymd', a, b, c] as [DateOrder, string, string, string]] : [])];
  return ways.flatMap(([order, y, m, d]) => {
    const day = `${year(y).padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
    const time = new Date(`${day}T00:00:00Z`);
    return Number(m) >= 1 && Number(m) <= 12 && !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? [{ order, day }] : [];
  });
}

/** Asks what the file does not show: which number is the day and which the month. */
export function AskDates() {
  const w = words.value.dates;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const example = read.value?.report.dates?.example ?? '';
  const ways = daysOf(example);
  return (
    <section class="card">
      <h2 tabIndex={-1} ref={head}>
        {w.title}
      </h2>
      <p class="said">{w.ask(example)}</p>
      <p class="hint">{w.hint}</p>
      <div class="buttons">
        {(ways.length > 0 ? ways : (['dmy', 'mdy', 'ymd'] as const).map((order) => ({ order, day: '' }))).map(({ order, day }) => (
          <button type="button" key={order} onClick={() => void start(order)}>
            {day ? `${sayDay(day)} (${w.order[order]})` : w.order[order]}
          </button>
        ))}
      </div>
    </section>
  );
}

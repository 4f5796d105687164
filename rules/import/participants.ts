import type { Participant } from '../thread/types.ts';
import { letters, sameName } from './lines.ts';
import type { Person, SourceMessage, Warning } from './types.ts';

/** `A` … `Z`, `AA` … */
export const idOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${idOf(Math.floor(index / 26) - 1)}${idOf(index % 26)}`;

/** Names under which two people write to each other: the sender's name is also that of a receiver with another address. */
function sharedNames(messages: readonly SourceMessage[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const m of messages) {
    const own = m.from.name && sameName(m.from.name);
    if (!own || !m.from.address || m.quoted) continue;
    if (m.to.some((p) => p.name && sameName(p.name) === own && p.address && p.address !== m.from.address)) shared.add(own);
  }
  return shared;
}

/** Finds who is who: one person by address or by name, whichever is shown. Gives the participants in order of their first message, and whose each message is. */
export function participantsOf(messages: readonly (SourceMessage & { readonly file?: string })[]): {
  participants: Participant[];
  from: string[];
  inferred: boolean[];
  warnings: Warning[];
} {
  const shared = sharedNames(messages);
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let k = key;
    for (let up = parent.get(k); up !== undefined && up !== k; up = parent.get(k)) k = up;
    return k;
  };
  const keysOf = ({ name, address }: Person): string[] => [
    ...(address ? [`a:${address}`] : []),
    ...(name && !(shared.has(sameName(name)) && address) ? [`n:${sameName(name)}`] : []),
  ];
  for (const m of messages) {
    for (const person of [m.from, ...m.to]) {
      const keys = keysOf(person);
      for (const k of keys) if (!parent.has(k)) parent.set(k, k);
      if (keys.length === 2) parent.set(root(keys[1]!), root(keys[0]!));
    }
  }
  const names = new Map<string, Map<string, number>>();
  const addresses = new Map<string, Set<string>>();
  for (const m of messages) {
    for (const person of [m.from, ...m.to]) {
      const key = keysOf(person)[0];
      if (key === undefined) continue;
      const r = root(key);
      if (person.address) addresses.set(r, (addresses.get(r) ?? new Set()).add(person.address));
      if (!person.name) continue;
      const counts = names.get(r) ?? new Map<string, number>();
      names.set(r, counts.set(person.name, (counts.get(person.name) ?? 0) + 1));
    }
  }
  const keys = messages.map((m) => keysOf(m.from)[0]).map((k) => (k === undefined ? null : root(k)));
  const nameOf = (r: string): string => {
    const best = [...(names.get(r) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0];
    const address = [...(addresses.get(r) ?? [])][0];
    if (best && address && shared.has(sameName(best))) return `${best} (${address})`;
    return best ?? address ?? '?';
  };
  const inferred = keys.map(() => false);
  const resolved = keys.map((k, i) => {
    if (k !== null) return k;
    const found = inferSender(messages, keys, i, nameOf);
    if (found) inferred[i] = true;
    return found ?? '?';
  });
  const order = [...new Set(resolved)];
  const ids = new Map(order.map((r, i) => [r, idOf(i)]));
  const warnings: Warning[] = [];
  const told = (code: Warning['code'], i: number, about: string): void =>
    void warnings.push({ code, file: i < 0 ? null : (messages[i]?.file ?? null), line: messages[i]?.line ?? null, about });
  inferred.forEach((yes, i) => {
    if (yes) told('sender-inferred', i, `${i}: ${nameOf(resolved[i]!)}`);
  });
  const nobody = resolved.indexOf('?');
  if (nobody >= 0) told('no-sender', nobody, String(resolved.filter((r) => r === '?').length));
  for (const r of order) {
    const all = addresses.get(r);
    if (all && all.size > 1) told('many-addresses', -1, `${nameOf(r)}: ${[...all].join(', ')}`);
  }
  for (const name of shared)
    told('same-name', -1, [...names.values()].flatMap((c) => [...c.keys()]).find((n) => sameName(n) === name) ?? name);
  if (order.length > 2) told('group', -1, String(order.length));
  if (order.length === 1 && messages.length > 1) told('one-sided', -1, nameOf(order[0]!));
  return {
    participants: order.map((r) => ({ id: ids.get(r)!, name: nameOf(r) })),
    from: resolved.map((r) => ids.get(r)!),
    inferred,
    warnings,
  };
}

/** Who wrote a message that names no sender: the one who signed it; otherwise, of two people, the one who did not write what it answers. */
function inferSender(
  messages: readonly SourceMessage[],
  keys: readonly (string | null)[],
  i: number,
  nameOf: (r: string) => string,
): string | null {
  const known = [...new Set(keys.filter((k) => k !== null))];
  const signed = letters(messages[i]!.text.trim().split('\n').at(-1)!.slice(0, 60));
  const bySign = known.filter((r) => signed.length > 1 && (letters(nameOf(r)).startsWith(signed) || letters(nameOf(r)) === signed));
  if (bySign.length === 1) return bySign[0]!;
  const before = keys
    .slice(0, i)
    .reverse()
    .find((k) => k !== null);
  if (known.length === 2 && before) return known.find((r) => r !== before)!;
  return null;
}

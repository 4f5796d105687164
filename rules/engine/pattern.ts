import type { Span, Tag, Token } from '../types.ts';
import { TAGS } from '../types.ts';

/**
 * The notation of `find` and `unless`, matched on the tokens of one sentence:
 * `word` | `#Tag` | `{lemma}` | `@class` | `pre*` | `*suf` | `!x` not x | `a&b` both | `*` any word | `..` 0-2 words | `...` 0-6 tokens |
 * `(a b|c)` alternatives | trailing `?` optional | `^` `$` sentence edges | `[` `]` the span to mark | `, . ? ! : ;` literal punctuation.
 */
export type Classes = Readonly<Record<string, readonly string[]>>;

type Single = (token: Token) => boolean;
type Next = (at: number) => boolean;
interface Run {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
  open: number;
  close: number;
}
type Step = (run: Run, at: number, next: Next) => boolean;
/** Keys of a token: its word, `{` and its lemma, `#` and each tag. */
interface Anchor {
  readonly keys: ReadonlySet<string>;
  readonly cost: number;
}
interface Part {
  readonly step: Step;
  /** Of each, one key must occur in any sentence that matches. */
  readonly anchors: readonly Anchor[];
  /** The keys with which a match can begin; null when any token will do. */
  readonly first: ReadonlySet<string> | null;
  /** It can match without taking a token. */
  readonly empty: boolean;
  /** It is one plain word, or one of several. */
  readonly words?: readonly string[];
}

export interface Pattern {
  readonly source: string;
  readonly anchors: readonly Anchor[];
  /** First match at or after token `from`: the marked span in tokens, end exclusive. */
  match(tokens: readonly Token[], from?: number): { from: number; to: number } | undefined;
}

const TAG_SET = new Set<string>(TAGS);
const isMark = (token: Token): boolean => token.tags.has('Punctuation');
const isEdge = (token: Token): boolean => token.tags.has('Punctuation') || token.tags.has('Emoji');
const STOPS_GAP = new Set(['.', '?', '!', ';', ':', '...']);
const LITERAL = new Set([',', '.', '?', '!', ':', ';', '-', '…', '"', "'", '(', ')', '/', '%', '&', '+', '=', '*']);

/** Splits a pattern into brackets, bars and elements. */
function lex(source: string): string[] {
  const out: string[] = [];
  for (const chunk of source.trim().split(/\s+/)) {
    let rest = chunk;
    while (rest) {
      const brace = /^\)\?|^[()|[\]]/.exec(rest);
      if (brace) {
        out.push(brace[0]);
        rest = rest.slice(brace[0].length);
        continue;
      }
      const word = /^[^()|[\]]+/.exec(rest)![0];
      out.push(word);
      rest = rest.slice(word.length);
    }
  }
  return out;
}

function single(element: string, source: string): { test: Single; anchor: Anchor | null } {
  if (element.includes('&') && element.length > 1) {
    const parts = element.split('&').map((p) => single(p, source));
    const anchors = parts.map((p) => p.anchor).filter((a): a is Anchor => a !== null);
    anchors.sort((a, b) => a.cost - b.cost);
    return { test: (t) => parts.every((p) => p.test(t)), anchor: anchors[0] ?? null };
  }
  // `!!` and `?!` are marks of their own, not a `not`
  const literal = /^[!?]+$/.test(element);
  if (element.startsWith('!') && element.length > 1 && !literal) {
    const inner = single(element.slice(1), source).test;
    return { test: (t) => !inner(t) && !isMark(t), anchor: null };
  }
  if (element.startsWith('#')) {
    const tag = element.slice(1);
    if (!TAG_SET.has(tag)) throw new Error(`pattern "${source}": unknown tag #${tag}`);
    return { test: (t) => t.tags.has(tag as never), anchor: { keys: new Set([`#${tag}`]), cost: 40 } };
  }
  if (element.startsWith('{')) {
    const lemma = element.slice(1, -1);
    return { test: (t) => t.lemma === lemma, anchor: { keys: new Set([`{${lemma}`]), cost: 2 } };
  }
  if (element.endsWith('*') && element.length > 1) {
    const head = element.slice(0, -1);
    return { test: (t) => t.norm.startsWith(head), anchor: null };
  }
  if (element.startsWith('*') && element.length > 1) {
    const tail = element.slice(1);
    return { test: (t) => t.norm.endsWith(tail) && t.norm.length > tail.length, anchor: null };
  }
  return { test: (t) => t.norm === element, anchor: { keys: new Set([element]), cost: element.length < 4 ? 4 : 1 } };
}

const NOTHING: ReadonlySet<string> = new Set();
const EMPTY: readonly Part[] = [];
/** A bare word: no tag, lemma, class, star, `&` or `not`. */
const PLAIN = /^[^#{@*!&]+$/;
const byCost = (anchors: readonly Anchor[]): Anchor[] => [...anchors].sort((a, b) => a.cost - b.cost);

function sequence(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const step = parts.reduceRight<Step | null>(
    (tail, part) => (tail === null ? part.step : (run, at, next) => part.step(run, at, (to) => tail(run, to, next))),
    null,
  );
  return {
    step: step ?? ((_run, at, next) => next(at)),
    anchors: byCost(parts.flatMap((p) => p.anchors)),
    first: firstOf(parts),
    empty: parts.every((p) => p.empty),
  };
}

/** What a sequence can begin with: the first of its parts that takes a token, and those before it that need not. */
function firstOf(parts: readonly Part[]): ReadonlySet<string> | null {
  const keys = new Set<string>();
  for (const part of parts) {
    if (part.first === null) return null;
    for (const key of part.first) keys.add(key);
    if (!part.empty) return keys;
  }
  return null;
}

/** Branches are tried in their order; plain words that stand side by side are one look-up. */
function either(branches: readonly Part[]): Part {
  const parts: Part[] = [];
  for (const part of branches) {
    const before = parts[parts.length - 1];
    if (part.words && before?.words) parts[parts.length - 1] = wordPart([...before.words, ...part.words]);
    else parts.push(part);
  }
  if (parts.length === 1) return parts[0]!;
  return {
    step: (run, at, next) => {
      for (const part of parts) if (part.step(run, at, next)) return true;
      return false;
    },
    anchors: parts.every((p) => p.anchors.length > 0)
      ? [{ keys: new Set(parts.flatMap((p) => [...p.anchors[0]!.keys])), cost: Math.max(...parts.map((p) => p.anchors[0]!.cost)) + 0.1 }]
      : [],
    first: parts.some((p) => p.first === null) ? null : new Set(parts.flatMap((p) => [...p.first!])),
    empty: parts.some((p) => p.empty),
  };
}

const optional = (part: Part): Part => ({
  step: (run, at, next) => part.step(run, at, next) || next(at),
  anchors: [],
  first: part.first,
  empty: true,
});

const gap = (most: number, stops: (token: Token) => boolean): Part => ({
  step: (run, at, next) => {
    for (let n = 0; ; n++) {
      if (next(at + n)) return true;
      const token = run.tokens[at + n];
      if (n === most || !token || stops(token)) return false;
    }
  },
  anchors: [],
  first: null,
  empty: true,
});

const one = (test: Single, anchor: Anchor | null): Part => ({
  step: (run, at, next) => {
    const token = run.tokens[at];
    return token !== undefined && test(token) && next(at + 1);
  },
  anchors: anchor ? [anchor] : [],
  first: anchor ? anchor.keys : null,
  empty: false,
});

function wordPart(words: readonly string[]): Part {
  const set = new Set(words);
  const word = words[0];
  const cost = Math.max(...words.map((w) => (w.length < 4 ? 4 : 1))) + (words.length > 1 ? 0.1 : 0);
  return { ...one(set.size === 1 ? (t) => t.norm === word : (t) => set.has(t.norm), { keys: set, cost }), words };
}

const mark = (step: Step): Part => ({ step, anchors: [], first: NOTHING, empty: true });
const START = mark((run, at, next) => at <= run.first && next(Math.max(at, run.first)));
const END = mark((run, at, next) => at >= run.last && next(at));
const OPEN = mark((run, at, next) => {
  const before = run.open;
  run.open = at;
  if (next(at)) return true;
  run.open = before;
  return false;
});
const CLOSE = mark((run, at, next) => {
  const before = run.close;
  run.close = at;
  if (next(at)) return true;
  run.close = before;
  return false;
});

/** Compiles patterns against the word classes of one language; a class is compiled once, however often it is named. */
export function patternCompiler(classes: Classes): (source: string) => Pattern {
  const known = new Map<string, Part>();
  const busy = new Set<string>();

  function classPart(name: string, source: string): Part {
    const ready = known.get(name);
    if (ready) return ready;
    const entries = classes[name];
    if (!entries) throw new Error(`pattern "${source}": unknown class @${name}`);
    if (busy.has(name)) throw new Error(`class @${name} names itself`);
    busy.add(name);
    const words = new Set(entries.filter((e) => /^[^\s#{@*!&()|[\]?.,^$]+$/.test(e)));
    const rest = entries.filter((e) => !words.has(e));
    const byFirst = new Map<string, Part[]>();
    const free: Part[] = [];
    for (const entry of rest) {
      const part = parse(entry);
      const head = entry.split(/\s+/)[0]!;
      if (/^[^#{@*!&()|[\]?.,^$]+$/.test(head)) byFirst.set(head, [...(byFirst.get(head) ?? []), part]);
      else free.push(part);
    }
    const longer = [...byFirst.values()].flat();
    const others = [...longer, ...free];
    const anchored = others.every((p) => p.anchors.length > 0);
    const part: Part = {
      step: (run, at, next) => {
        const token = run.tokens[at];
        if (token) {
          for (const p of byFirst.get(token.norm) ?? EMPTY) if (p.step(run, at, next)) return true;
          if (words.has(token.norm) && next(at + 1)) return true;
        }
        for (const p of free) if (p.step(run, at, next)) return true;
        return false;
      },
      anchors: anchored
        ? [
            {
              keys: new Set([...words, ...others.flatMap((p) => [...p.anchors[0]!.keys])]),
              cost: Math.max(2, ...others.map((p) => p.anchors[0]!.cost)) + 1,
            },
          ]
        : [],
      first: others.some((p) => p.first === null) ? null : new Set([...words, ...others.flatMap((p) => [...p.first!])]),
      empty: others.some((p) => p.empty),
    };
    busy.delete(name);
    known.set(name, part);
    return part;
  }

  function element(text: string, source: string): Part {
    if (LITERAL.has(text) && text !== '*') return one(single(text, source).test, { keys: new Set([text]), cost: 20 });
    if (text.endsWith('?') && text.length > 1) return optional(element(text.slice(0, -1), source));
    if (text === '*') return one((t) => !isMark(t), null);
    if (text === '..') return gap(2, isMark);
    if (text === '...') return gap(6, (t) => STOPS_GAP.has(t.norm));
    if (text === '^') return START;
    if (text === '$') return END;
    if (text.startsWith('@')) return classPart(text.slice(1), source);
    if (PLAIN.test(text)) return wordPart([text]);
    const { test, anchor } = single(text, source);
    return one(test, anchor);
  }

  function parse(source: string): Part {
    const words = lex(source);
    let at = 0;
    function alternatives(nested: boolean): Part {
      const branches: Part[] = [];
      let branch: Part[] = [];
      for (; at < words.length; at++) {
        const word = words[at]!;
        if (word === '(') {
          at++;
          const group = alternatives(true);
          if (at >= words.length) throw new Error(`pattern "${source}": a bracket is not closed`);
          branch.push(words[at] === ')?' ? optional(group) : group);
        } else if (word === ')' || word === ')?') {
          if (!nested) throw new Error(`pattern "${source}": a bracket too many`);
          break;
        } else if (word === '|') {
          branches.push(sequence(branch));
          branch = [];
        } else if (word === '[') branch.push(OPEN);
        else if (word === ']') branch.push(CLOSE);
        else branch.push(element(word, source));
      }
      branches.push(sequence(branch));
      return branches.length === 1 ? branches[0]! : either(branches);
    }
    return alternatives(false);
  }

  return (source) => {
    const part = parse(source);
    const { step } = part;
    const begins = part.empty || part.first === null ? null : splitKeys(part.first);
    return {
      source,
      anchors: part.anchors,
      match(tokens, from = 0) {
        let first = 0;
        while (first < tokens.length && isEdge(tokens[first]!)) first++;
        let last = tokens.length;
        while (last > 0 && isEdge(tokens[last - 1]!)) last--;
        const run: Run = { tokens, first, last, open: -1, close: -1 };
        for (let at = from; at < tokens.length; at++) {
          // a match may begin at a mark that stands before the first word: `^` looks past it
          if (begins && !holds(begins, tokens[at]!) && !isEdge(tokens[at]!)) continue;
          run.open = -1;
          run.close = -1;
          let end = -1;
          const accept = (to: number): boolean => {
            end = to;
            return true;
          };
          if (step(run, at, accept)) {
            const span = { from: run.open < 0 ? at : run.open, to: run.close < 0 ? end : run.close };
            if (span.to > span.from) return span;
          }
        }
        return undefined;
      },
    };
  };
}

/** The characters of a run of tokens. */
export const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** Keys by what they are held against: a token's word, its lemma, its tags. */
interface Keys {
  readonly words: ReadonlySet<string>;
  readonly lemmas: ReadonlySet<string>;
  readonly tags: ReadonlySet<Tag>;
}
const TAG_OF: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [`#${tag}`, tag]));
function splitKeys(keys: ReadonlySet<string>): Keys {
  const words = new Set<string>();
  const lemmas = new Set<string>();
  const tags = new Set<Tag>();
  for (const key of keys) {
    const tag = TAG_OF.get(key);
    if (tag) tags.add(tag);
    else if (key.startsWith('{')) lemmas.add(key.slice(1));
    else words.add(key);
  }
  return { words, lemmas, tags };
}

function holds({ words, lemmas, tags }: Keys, token: Token): boolean {
  if (words.has(token.norm) || (lemmas.size > 0 && lemmas.has(token.lemma))) return true;
  if (tags.size > 0) for (const tag of token.tags) if (tags.has(tag)) return true;
  return false;
}

/** Finds which of many patterns can match a sentence at all, by the words it holds; in the order of the list. */
export function patternIndex<T>(entries: readonly { readonly pattern: Pattern; readonly value: T }[]): (tokens: readonly Token[]) => T[] {
  const byWord = new Map<string, number[]>();
  const byLemma = new Map<string, number[]>();
  const byTag = new Map<Tag, number[]>();
  const always: number[] = [];
  const put = <K>(map: Map<K, number[]>, keys: Iterable<K>, n: number): void => {
    for (const key of keys) map.get(key)?.push(n) ?? map.set(key, [n]);
  };
  // what many patterns ask for is held against a sentence once
  const anchors = new Map<string, Anchored>();
  const bySet = new Map<ReadonlySet<string>, Anchored>();
  const known = (keys: ReadonlySet<string>) => {
    const ready = bySet.get(keys);
    if (ready) return ready;
    const name = [...keys].sort().join(' ');
    const anchor = anchors.get(name) ?? { id: anchors.size, keys: splitKeys(keys) };
    anchors.set(name, anchor);
    bySet.set(keys, anchor);
    return anchor;
  };
  const rests = entries.map(({ pattern }, n) => {
    const [rarest, ...rest] = pattern.anchors;
    if (!rarest) always.push(n);
    else {
      const { words, lemmas, tags } = known(rarest.keys).keys;
      put(byWord, words, n);
      put(byLemma, lemmas, n);
      put(byTag, tags, n);
    }
    return rest.map((a) => known(a.keys));
  });
  // marked with the number of the reading, so that nothing need be wiped between two
  const seen = new Uint32Array(entries.length);
  const tried = new Uint32Array(anchors.size);
  const met = new Uint8Array(anchors.size);
  let reading = 0;
  return (tokens) => {
    reading++;
    const hits: number[] = [];
    const add = (list: readonly number[]): void => {
      for (const n of list) {
        if (seen[n] === reading) continue;
        seen[n] = reading;
        hits.push(n);
      }
    };
    const tags = new Set<Tag>();
    add(always);
    for (const token of tokens) {
      const words = byWord.get(token.norm);
      if (words) add(words);
      const lemmas = byLemma.get(token.lemma);
      if (lemmas) add(lemmas);
      for (const tag of token.tags) tags.add(tag);
    }
    for (const tag of tags) {
      const list = byTag.get(tag);
      if (list) add(list);
    }
    const meets = ({ id, keys }: Anchored): boolean => {
      if (tried[id] !== reading) {
        tried[id] = reading;
        met[id] = tokens.some((t) => holds(keys, t)) ? 1 : 0;
      }
      return met[id] === 1;
    };
    return hits
      .filter((n) => rests[n]!.every(meets))
      .sort((a, b) => a - b)
      .map((n) => entries[n]!.value);
  };
}
interface Anchored {
  readonly id: number;
  readonly keys: Keys;
}

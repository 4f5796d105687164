import type { Span, Token } from '../types.ts';
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
interface Anchor {
  readonly keys: readonly string[];
  readonly cost: number;
}
interface Part {
  readonly step: Step;
  /** Keys of which one must occur in any sentence that matches; null when nothing is required. */
  readonly anchor: Anchor | null;
}

export interface Pattern {
  readonly source: string;
  readonly anchor: Anchor | null;
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
    return { test: (t) => t.tags.has(tag as never), anchor: { keys: [`#${tag}`], cost: 40 } };
  }
  if (element.startsWith('{')) {
    const lemma = element.slice(1, -1);
    return { test: (t) => t.lemma === lemma, anchor: { keys: [`{${lemma}`], cost: 2 } };
  }
  if (element.endsWith('*') && element.length > 1) {
    const head = element.slice(0, -1);
    return { test: (t) => t.norm.startsWith(head), anchor: null };
  }
  if (element.startsWith('*') && element.length > 1) {
    const tail = element.slice(1);
    return { test: (t) => t.norm.endsWith(tail) && t.norm.length > tail.length, anchor: null };
  }
  return { test: (t) => t.norm === element, anchor: { keys: [element], cost: element.length < 4 ? 4 : 1 } };
}

const sequence = (parts: readonly Part[]): Part => {
  const anchors = parts.map((p) => p.anchor).filter((a): a is Anchor => a !== null);
  anchors.sort((a, b) => a.cost - b.cost);
  const step = parts.reduceRight<Step | null>(
    (tail, part) => (tail === null ? part.step : (run, at, next) => part.step(run, at, (to) => tail(run, to, next))),
    null,
  );
  return { step: step ?? ((_run, at, next) => next(at)), anchor: anchors[0] ?? null };
};

const either = (parts: readonly Part[]): Part => ({
  step: (run, at, next) => parts.some((p) => p.step(run, at, next)),
  anchor: parts.every((p) => p.anchor)
    ? { keys: parts.flatMap((p) => p.anchor!.keys), cost: Math.max(...parts.map((p) => p.anchor!.cost)) + 0.1 }
    : null,
});

const optional = (part: Part): Part => ({ step: (run, at, next) => part.step(run, at, next) || next(at), anchor: null });

const gap = (most: number, stops: (token: Token) => boolean): Part => ({
  step: (run, at, next) => {
    for (let n = 0; ; n++) {
      if (next(at + n)) return true;
      const token = run.tokens[at + n];
      if (n === most || !token || stops(token)) return false;
    }
  },
  anchor: null,
});

const one = (test: Single, anchor: Anchor | null): Part => ({
  step: (run, at, next) => {
    const token = run.tokens[at];
    return token !== undefined && test(token) && next(at + 1);
  },
  anchor,
});

const START: Part = { step: (run, at, next) => at <= run.first && next(Math.max(at, run.first)), anchor: null };
const END: Part = { step: (run, at, next) => at >= run.last && next(at), anchor: null };
const OPEN: Part = {
  step: (run, at, next) => {
    const before = run.open;
    run.open = at;
    if (next(at)) return true;
    run.open = before;
    return false;
  },
  anchor: null,
};
const CLOSE: Part = {
  step: (run, at, next) => {
    const before = run.close;
    run.close = at;
    if (next(at)) return true;
    run.close = before;
    return false;
  },
  anchor: null,
};

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
    const anchors = [...byFirst.values()]
      .flat()
      .concat(free)
      .map((p) => p.anchor);
    const part: Part = {
      step: (run, at, next) => {
        const token = run.tokens[at];
        if (token) {
          const longer = byFirst.get(token.norm);
          if (longer?.some((p) => p.step(run, at, next))) return true;
          if (words.has(token.norm) && next(at + 1)) return true;
        }
        return free.some((p) => p.step(run, at, next));
      },
      anchor: anchors.every((a) => a !== null)
        ? { keys: [...words, ...anchors.flatMap((a) => a!.keys)], cost: Math.max(2, ...anchors.map((a) => a!.cost)) + 1 }
        : null,
    };
    busy.delete(name);
    known.set(name, part);
    return part;
  }

  function element(text: string, source: string): Part {
    if (LITERAL.has(text) && text !== '*') return one(single(text, source).test, { keys: [text], cost: 20 });
    if (text.endsWith('?') && text.length > 1) return optional(element(text.slice(0, -1), source));
    if (text === '*') return one((t) => !isMark(t), null);
    if (text === '..') return gap(2, isMark);
    if (text === '...') return gap(6, (t) => STOPS_GAP.has(t.norm));
    if (text === '^') return START;
    if (text === '$') return END;
    if (text.startsWith('@')) return classPart(text.slice(1), source);
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
    return {
      source,
      anchor: part.anchor,
      match(tokens, from = 0) {
        let first = 0;
        while (first < tokens.length && isEdge(tokens[first]!)) first++;
        let last = tokens.length;
        while (last > 0 && isEdge(tokens[last - 1]!)) last--;
        const run: Run = { tokens, first, last, open: -1, close: -1 };
        for (let at = from; at < tokens.length; at++) {
          run.open = -1;
          run.close = -1;
          let end = -1;
          const accept = (to: number): boolean => {
            end = to;
            return true;
          };
          if (part.step(run, at, accept)) {
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

/** Finds which of many patterns can match a sentence at all, by the words it holds. */
export function patternIndex<T>(entries: readonly { readonly pattern: Pattern; readonly value: T }[]): (tokens: readonly Token[]) => T[] {
  const byKey = new Map<string, number[]>();
  const always: number[] = [];
  entries.forEach(({ pattern }, n) => {
    if (!pattern.anchor) always.push(n);
    else for (const key of new Set(pattern.anchor.keys)) byKey.get(key)?.push(n) ?? byKey.set(key, [n]);
  });
  return (tokens) => {
    const hits = new Set<number>(always);
    const add = (key: string) => {
      const list = byKey.get(key);
      if (list) for (const n of list) hits.add(n);
    };
    const tags = new Set<string>();
    for (const token of tokens) {
      add(token.norm);
      add(`{${token.lemma}`);
      for (const tag of token.tags) tags.add(tag);
    }
    for (const tag of tags) add(`#${tag}`);
    return [...hits].sort((a, b) => a - b).map((n) => entries[n]!.value);
  };
}

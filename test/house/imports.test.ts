import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const walk = (dir: string): string[] =>
  readdirSync(join(root, dir)).flatMap((name) => {
    const path = join(dir, name);
    return statSync(join(root, path)).isDirectory() ? walk(path) : /\.(ts|tsx)$/.test(name) ? [path] : [];
  });
const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
interface Import {
  readonly file: string;
  readonly to: string;
  readonly typeOnly: boolean;
}
const importsOf = (file: string): Import[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map((m) => ({
    file: file.split(sep).join('/'),
    to: m[2]!.startsWith('.')
      ? relative(root, join(root, dirname(file), m[2]!))
          .split(sep)
          .join('/')
      : m[2]!,
    typeOnly: m[1] !== undefined,
  }));

const files = ['rules', 'server', 'web', 'client', 'extension'].flatMap(walk);
const imports = files.flatMap(importsOf);
const from = (prefix: string) => imports.filter((i) => i.file.startsWith(prefix));
const says = (list: readonly Import[]) => list.map((i) => `${i.file} -> ${i.to}`);

/** Who may import what (DESIGN.md section 2); the value says what is allowed. */
const WAYS: readonly (readonly [string, (i: Import) => boolean])[] = [
  ['rules/types.ts', () => false],
  ['rules/engine/', (i) => i.to === 'rules/types.ts' || i.to.startsWith('rules/engine/')],
  ['rules/lang/nl/', (i) => i.to === 'rules/types.ts' || i.to.startsWith('rules/lang/nl/') || /^rules\/lang\/[a-z-]+\.ts$/.test(i.to)],
  [
    'rules/lang/en/',
    (i) =>
      i.to === 'rules/types.ts' ||
      i.to.startsWith('rules/lang/en/') ||
      /^rules\/lang\/[a-z-]+\.ts$/.test(i.to) ||
      i.to.startsWith('compromise'),
  ],
  ['rules/packs/', (i) => i.to === 'rules/types.ts' || i.to.startsWith('rules/packs/')],
  ['rules/thread/', (i) => i.to === 'rules/types.ts' || i.to.startsWith('rules/engine/') || i.to.startsWith('rules/thread/')],
  ['rules/words/', (i) => i.to === 'rules/types.ts' || i.to.startsWith('rules/words/')],
  ['rules/import/', (i) => i.to === 'rules/types.ts' || i.to === 'rules/thread/types.ts' || i.to.startsWith('rules/import/')],
  ['server/', (i) => !i.to.startsWith('rules/') || i.to === 'rules/index.ts'],
  ['server/', (i) => !i.to.startsWith('web/')],
  ['client/', (i) => i.to.startsWith('client/') || (i.to === 'rules/types.ts' && i.typeOnly) || i.file === 'client/vite.config.ts'],
  // the page holds no engine: only its worker does; of the rules it has the types, the seal, and the help lines, which are there when all else fails
  [
    'web/',
    (i) =>
      !i.to.startsWith('rules/') ||
      ((i.to === 'rules/index.ts' || i.to === 'rules/types.ts') && i.typeOnly) ||
      (/^web\/engine\/(?:worker|thread)\.ts$/.test(i.file) && i.to === 'rules/index.ts') ||
      i.to === 'rules/packs/safety/help.ts' ||
      (i.file === 'web/thread/disguise.ts' && i.to === 'rules/import/integrity.ts'),
  ],
  ['web/overlay/', (i) => i.to.startsWith('web/overlay/') || (i.to === 'rules/types.ts' && i.typeOnly)],
  ['extension/', (i) => !i.to.startsWith('web/') || i.to === 'web/overlay/index.ts'],
  ['extension/', (i) => !i.to.startsWith('server/')],
  // the engine is on the device, in its worker; the rest sees reports
  [
    'extension/',
    (i) =>
      !i.to.startsWith('rules/') || i.to === 'rules/types.ts' || (i.file === 'extension/engine/worker.ts' && i.to === 'rules/index.ts'),
  ],
  ['extension/page/', (i) => !/^extension\/(?:background|engine|panel|options)\//.test(i.to) && !i.to.startsWith('client/')],
  ['web/', (i) => !i.to.startsWith('server/') || i.typeOnly],
];

describe('imports run one way', () => {
  it.each(WAYS.map(([place, allowed]) => ({ place, allowed })))('$place', ({ place, allowed }) => {
    expect(says(from(place).filter((i) => !allowed(i)))).toEqual([]);
  });
  it('sees imports at all', () => {
    expect(imports.length).toBeGreaterThan(200);
  });
  it('has no Node and no DOM in the rules', () => {
    expect(says(from('rules/').filter((i) => i.to.startsWith('node:')))).toEqual([]);
    const touching = files.filter(
      (f) => f.startsWith('rules') && /\b(?:document|window|localStorage|process)\./.test(readFileSync(join(root, f), 'utf8')),
    );
    expect(touching).toEqual([]);
  });
  it('has no language test in the engine', () => {
    const testing = files.filter(
      (f) =>
        (f.startsWith(join('rules', 'engine')) || f.startsWith(join('rules', 'thread'))) &&
        /[=!]==\s*'(?:nl|en)'/.test(readFileSync(join(root, f), 'utf8')),
    );
    expect(testing).toEqual([]);
  });
  it('has no regular expression in a rule', () => {
    const raw = files.filter(
      (f) =>
        /rules.packs.(?:brief|informative|friendly|firm)/.test(f) &&
        /new RegExp|\.test\(|\.exec\(/.test(readFileSync(join(root, f), 'utf8')),
    );
    expect(raw).toEqual([]);
  });
  it('keeps things in one file only, and sends nothing: no cookie or foreign line on the page', () => {
    const using = (what: RegExp, except: readonly string[]) =>
      files.filter(
        (f) => f.startsWith('web') && !except.includes(f.split(sep).join('/')) && what.test(readFileSync(join(root, f), 'utf8')),
      );
    expect(using(/localStorage|sessionStorage/, ['web/state/kept.ts'])).toEqual([]);
    expect(using(/\bcaches\b/, ['web/state/kept.ts', 'web/offline/sw.ts'])).toEqual([]);
    expect(using(/indexedDB|document\.cookie|sendBeacon|WebSocket|EventSource|XMLHttpRequest/, [])).toEqual([]);
    expect(using(/\bfetch\(/, ['web/engine/server.ts', 'web/offline/sw.ts', 'web/docs.ts'])).toEqual([]);
  });
});

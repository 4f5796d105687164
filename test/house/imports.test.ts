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
  ['rules/words/', (i) => i.to === 'rules/types.ts' || i.to.startsWith('rules/words/')],
  ['server/', (i) => !i.to.startsWith('rules/') || i.to === 'rules/index.ts'],
  ['server/', (i) => !i.to.startsWith('web/')],
  ['client/', (i) => i.to.startsWith('client/') || (i.to === 'rules/types.ts' && i.typeOnly) || i.file === 'client/vite.config.ts'],
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
  ['web/', (i) => !i.to.startsWith('rules/') || ((i.to === 'rules/index.ts' || i.to === 'rules/types.ts') && i.typeOnly)],
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
      (f) => f.startsWith(join('rules', 'engine')) && /[=!]==\s*'(?:nl|en)'/.test(readFileSync(join(root, f), 'utf8')),
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
  it('keeps nothing and sends nothing: no storage, cookie or foreign address on the page', () => {
    const keeping = files.filter(
      (f) =>
        f.startsWith('web') &&
        /localStorage|sessionStorage|indexedDB|document\.cookie|sendBeacon|WebSocket/.test(readFileSync(join(root, f), 'utf8')),
    );
    expect(keeping).toEqual([]);
  });
});

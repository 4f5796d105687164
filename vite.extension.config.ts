import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';
import { build, defineConfig, type Plugin } from 'vite';
import { manifest } from './extension/manifest.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const source = (name: string) => join(root, 'extension', name);
const made = join(root, 'dist', 'extension');
const shared = { root: source(''), base: './', logLevel: 'warn' } as const;

/** A script in a page may import nothing: it is built by itself, in one piece. */
const buildPageScript = () =>
  build({
    ...shared,
    configFile: false,
    publicDir: false,
    build: {
      target: 'es2022',
      outDir: made,
      emptyOutDir: false,
      rollupOptions: { input: source('page/index.ts'), output: { format: 'iife', entryFileNames: 'page.js' } },
    },
  });

const filesIn = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

/** The same bytes for the same sources, so that anyone can build the zip again and compare. */
const zip = (dir: string): Uint8Array => {
  const files: Zippable = {};
  for (const path of filesIn(dir).sort()) files[relative(dir, path).split(sep).join('/')] = readFileSync(path);
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
};

const pack: Plugin = {
  name: 'kalm-pack',
  async closeBundle() {
    await buildPageScript();
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    writeFileSync(join(made, 'manifest.json'), `${JSON.stringify(manifest(version), null, 2)}\n`);
    writeFileSync(join(root, 'dist', 'kalm-extension.zip'), zip(made));
  },
};

export default defineConfig({
  ...shared,
  plugins: [pack],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: made,
    emptyOutDir: true,
    modulePreload: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: {
        panel: source('panel.html'),
        options: source('options.html'),
        engine: source('engine.html'),
        background: source('background/index.ts'),
      },
      output: { entryFileNames: (chunk) => (chunk.name === 'background' ? 'background.js' : 'assets/[name]-[hash].js') },
    },
  },
});

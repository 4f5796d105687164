import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`./web/${name}`, import.meta.url));

/** Tells the service worker which files the page is made of. */
const listFiles = (): Plugin => ({
  name: 'kalm-files',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const worker = bundle['sw.js'];
    if (worker?.type !== 'chunk') return;
    const made = Object.keys(bundle).filter((f) => f.startsWith('assets/') && !/^assets\/docs-/.test(f));
    const files = ['./', ...[...made, ...readdirSync(page('public'))].sort().map((f) => `./${f}`)];
    worker.code = worker.code.replace('__FILES__', JSON.stringify(files));
  },
});

export default defineConfig({
  root: 'web',
  base: './',
  plugins: [listFiles()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: '../dist/web',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: {
      // a slow machine is no reason to warn
      checks: { bundlerTimings: false },
      input: { index: page('index.html'), docs: page('docs.html'), sw: page('offline/sw.ts') },
      output: { entryFileNames: (chunk) => (chunk.name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js') },
    },
  },
});

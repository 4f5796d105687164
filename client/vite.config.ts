import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `kalm/client` as one file of plain JavaScript, with its types beside it. */
export default defineConfig({
  root,
  build: {
    target: 'es2022',
    outDir: 'dist/client',
    emptyOutDir: true,
    lib: { entry: 'client/index.ts', formats: ['es'], fileName: () => 'index.js' },
  },
  plugins: [
    {
      name: 'types',
      closeBundle() {
        const made = spawnSync('node_modules/.bin/tsc', ['-p', 'client/tsconfig.json'], { cwd: root, encoding: 'utf8' });
        if (made.status !== 0) throw new Error(made.stdout);
      },
    },
  ],
});

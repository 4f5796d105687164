import { defineConfig } from 'vite';

/** The server with all that it needs in a few files: no node_modules beside it, so that the image stays small. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    minify: true,
    outDir: 'dist/standalone/server',
    emptyOutDir: true,
    rollupOptions: {
      // a slow machine is no reason to warn
      checks: { bundlerTimings: false },
      input: { main: 'server/main.ts', thread: 'server/thread.ts', kalm: 'server/kalm.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});

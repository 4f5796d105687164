import { defineConfig } from 'vite';

/** The server and the command line, built for Node; the page has its own file, vite.web.config.ts. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    rollupOptions: {
      input: { main: 'server/main.ts', thread: 'server/thread.ts', kalm: 'server/kalm.ts', worker: 'server/threads/worker.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});

// What npm start and npm test share: run a command, see what is stale, install, build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the project and gives its exit code; its output goes through unless `quiet`. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, ...env },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (quiet && done.status !== 0) console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`.trim());
  return done.status ?? 1;
}

export const bin = (name) => join(root, 'node_modules', '.bin', name);

function newest(path) {
  if (!existsSync(path)) return 0;
  const s = statSync(path);
  if (!s.isDirectory()) return s.mtimeMs;
  return readdirSync(path).reduce((most, name) => Math.max(most, newest(join(path, name))), 0);
}
const stale = (made, sources) =>
  !existsSync(join(root, made)) || sources.some((s) => newest(join(root, s)) > statSync(join(root, made)).mtimeMs);

/** Installs from the lock file when node_modules is missing or older than it. Stops with a clear line when that fails. */
export function install() {
  if (!stale('node_modules/.package-lock.json', ['package-lock.json'])) return;
  console.log('Installing what is missing …');
  if (run(npm, ['ci', '--no-audit', '--no-fund'], { quiet: true }) !== 0) {
    console.error('Installing failed: see the lines above. Kalm needs Node 20.19 or newer and the npm registry, once.');
    process.exit(1);
  }
}

/** Builds the page and the server where their sources are newer than what was built; with `extension` the browser extension too. */
export function build({ extension = false } = {}) {
  const common = ['rules', 'package.json', 'package-lock.json'];
  const parts = [
    { name: 'page', made: 'dist/web/index.html', sources: [...common, 'web', 'vite.web.config.ts'], config: 'vite.web.config.ts' },
    { name: 'server', made: 'dist/server/main.js', sources: [...common, 'server', 'vite.config.ts'], config: 'vite.config.ts' },
    {
      name: 'client',
      made: 'dist/client/index.js',
      sources: ['rules/types.ts', 'package.json', 'client'],
      config: 'client/vite.config.ts',
    },
  ];
  if (extension)
    parts.push({
      name: 'extension',
      made: 'dist/kalm-extension.zip',
      sources: [...common, 'client', 'extension', 'web/overlay', 'web/style', 'vite.extension.config.ts'],
      config: 'vite.extension.config.ts',
    });
  for (const part of parts) {
    if (!stale(part.made, part.sources)) continue;
    console.log(`Building the ${part.name} …`);
    if (run(bin('vite'), ['build', '--config', part.config, '--logLevel', 'warn'], { quiet: true }) !== 0) {
      console.error(`Building the ${part.name} failed: see the lines above.`);
      process.exit(1);
    }
  }
}

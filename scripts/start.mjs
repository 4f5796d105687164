// npm start: installs what is missing, builds what is stale, starts the server.
import { spawn } from 'node:child_process';
import { build, install, root } from './tools.mjs';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Kalm needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
install();
build();
const server = spawn(process.execPath, ['dist/server/main.js'], { cwd: root, stdio: 'inherit' });
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)));

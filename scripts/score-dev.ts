// A bare check server for measuring while the real one is being built: scripts/score MJS ARGS... runs a scorer against it.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { check } from '../rules/index.ts';

const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (c) => chunks.push(c));
  req.on('end', () => {
    try {
      const body = JSON.stringify(check(JSON.parse(Buffer.concat(chunks).toString())));
      res.setHeader('content-type', 'application/json').end(body);
    } catch (error) {
      res.statusCode = 500;
      res.end(String((error as Error).stack));
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  const [script, ...args] = process.argv.slice(2);
  const child = spawn(process.execPath, [script!, `http://127.0.0.1:${port}`, ...args], { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
});

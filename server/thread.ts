import { parentPort } from 'node:worker_threads';
import { type CheckInput, check } from '../rules/index.ts';

parentPort?.on('message', (input: CheckInput) => parentPort?.postMessage(check(input)));
parentPort?.postMessage('ready');

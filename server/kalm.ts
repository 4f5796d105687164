#!/usr/bin/env node
import { runCli } from './cli.ts';
import { runKeyCli } from './key-cli.ts';

const args = process.argv.slice(2);
const { out, err, code } = args[0] === 'key' ? runKeyCli(args.slice(1), process.env.KALM_KEYS_FILE) : runCli(args);
if (out) console.log(out);
if (err) console.error(err);
process.exitCode = code;

#!/usr/bin/env node
import { runCli } from './cli.ts';

const { out, err, code } = runCli(process.argv.slice(2));
if (out) console.log(out);
if (err) console.error(err);
process.exitCode = code;

#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

// The program is a few hundred small files: their compiled form is kept, so that a start takes tenths of a second.
enableCompileCache()
// V8 doubles the space for young objects up to 128 MiB on machines with much memory; ours live for one request.
// It costs no measurable time to keep it small, and saves a fifth of the memory (docs/benchmarks.md).
setFlagsFromString('--semi-space-growth-factor=1')
// Before anything uses them: as many threads as cores for hashing, which then never take turns on one core.
process.env['UV_THREADPOOL_SIZE'] ??= String(availableParallelism())
const { runPortal } = await import('./commands/portal.ts')
process.exitCode = await runPortal({
  arguments: process.argv.slice(2),
  environment: process.env,
  now: Date.now,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
})
// What still hangs on a line that nobody answers must not keep a program that is done.
setTimeout(() => process.exit(), 200).unref()

#!/usr/bin/env -S node --max-semi-space-size=8
import { enableCompileCache } from 'node:module'
import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

// The program is a few hundred small files: their compiled form is kept, so that a start takes tenths of a second.
enableCompileCache()
// Loading leaves much behind that soon dies: room made for it would stay taken by an idle portal (docs/benchmarks.md).
setFlagsFromString('--semi-space-growth-factor=1')
// Garbage is collected when the heap has grown by half; left to itself V8 lets it grow fourfold under load.
setFlagsFromString('--heap-growing-percent=50')
// Before anything uses them: as many threads as cores for hashing, which then never take turns on one core.
process.env['UV_THREADPOOL_SIZE'] ??= String(availableParallelism())
const { runPortal } = await import('./commands/portal.ts')
setFlagsFromString('--semi-space-growth-factor=2')
process.exitCode = await runPortal({
  arguments: process.argv.slice(2),
  environment: process.env,
  now: Date.now,
  print: (text) => process.stdout.write(`${text}\n`),
  printError: (text) => process.stderr.write(`${text}\n`),
})
// What still hangs on a line that nobody answers must not keep a program that is done.
setTimeout(() => process.exit(), 200).unref()

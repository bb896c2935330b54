import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

const torture = process.env['TORTURE'] === '1'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: torture
      ? ['test/torture/**/*.test.{ts,tsx}']
      : ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, 'dist/**', ...(torture ? [] : ['test/torture/**'])],
    globalSetup: ['test/harness/global-setup.ts'],
    pool: 'forks',
    // The tests wait for servers and browsers more than they compute.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: torture ? 3_600_000 : 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
})

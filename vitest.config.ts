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
    testTimeout: torture ? 3_600_000 : 30_000,
    hookTimeout: 60_000,
    env: { TZ: 'UTC' },
  },
})

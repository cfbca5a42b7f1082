import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { buildInfo } from './build/build-info.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

/** Three kinds of test: pure (Node), screens (jsdom), and visits to the built product in a real browser (`e2e`). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'src/{engine,law,content,statistics,collector,service-worker}/**/*.test.ts',
            'build/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        oxc: { ...jsx },
        define: buildInfo(version),
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['src/app/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup-jsdom.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})

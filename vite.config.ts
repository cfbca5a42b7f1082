import { readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { buildInfo } from './src/build/build-info.ts'
import { offline } from './src/build/offline.ts'
import { CHARTS, fileNames } from './src/build/packs.ts'
import { prerenderStart } from './src/build/prerender.ts'
import { someWords } from './src/build/some-words.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const info = buildInfo(version)
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const

export default defineConfig({
  plugins: [preact(), someWords(), prerenderStart(info), offline()],
  define: info,
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        ...fileNames,
        // Rules and amounts apart from the screens: a new amount changes one file of the cache. The engine goes with
        // them, or the two files would wait for each other; its dates stay with the start screen, which needs them.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'law', test: /\/src\/(law|engine\/(?!dates))/ },
            { name: 'charts', test: CHARTS },
          ],
        },
      },
    },
  },
  // Three kinds of test: pure (Node), screens (jsdom), and visits to the built product in a real browser (`e2e`).
  test: {
    projects: [
      {
        plugins: [someWords()],
        test: {
          name: 'node',
          environment: 'node',
          // Not a measure: other work on the machine may hold a test up.
          testTimeout: 20_000,
          include: [
            'src/{engine,law,content,statistics,collector,service-worker,build}/**/*.test.ts',
            'tests/**/*.test.ts',
          ],
          exclude: ['tests/e2e/**'],
        },
      },
      {
        plugins: [someWords()],
        oxc: { ...jsx },
        define: buildInfo(version),
        test: {
          name: 'dom',
          environment: 'jsdom',
          testTimeout: 20_000,
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

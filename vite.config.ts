import preact from '@preact/preset-vite'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { buildInfo } from './build/build-info.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig({
  plugins: [preact()],
  define: buildInfo(version),
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  test: {
    projects: [
      {
        define: buildInfo(version),
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'build/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: ['src/app/**', 'tests/e2e/**'],
        },
      },
      {
        plugins: [preact()],
        define: buildInfo(version),
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: ['src/app/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/setup-jsdom.ts'],
        },
      },
      {
        define: buildInfo(version),
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

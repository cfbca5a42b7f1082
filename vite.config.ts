import preact from '@preact/preset-vite'
import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { buildInfo } from './build/build-info.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

export default defineConfig({
  plugins: [preact()],
  define: buildInfo(version),
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
})

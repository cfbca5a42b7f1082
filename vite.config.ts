import { readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { buildInfo } from './build/build-info.ts'
import { offline } from './build/offline.ts'
import { prerenderStart } from './build/prerender.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const info = buildInfo(version)

export default defineConfig({
  plugins: [preact(), prerenderStart(info), offline()],
  define: info,
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Rules and amounts apart from the screens: a new amount changes one file of the cache. The engine goes with
        // them, or the two files would wait for each other; its dates stay with the start screen, which needs them.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'law', test: /\/src\/(law|engine\/(?!dates))/ }],
        },
      },
    },
  },
})

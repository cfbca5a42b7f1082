import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { buildInfo } from './build-info.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** The collector in one file that needs no node_modules: `node dist-server/main.js`. */
export default defineConfig({
  publicDir: false,
  define: buildInfo(version),
  ssr: { noExternal: true },
  build: {
    ssr: 'src/collector/main.ts',
    outDir: 'dist-server',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
  },
})

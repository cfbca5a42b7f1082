import { readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { buildInfo } from './build-info.ts'
import { someWords } from './some-words.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/**
 * The collector and its administration: `node dist-server/main.js`, `node dist-server/admin.js`. Of node_modules they
 * need the drivers of the databases and the hashing of passwords only, which are not all JavaScript.
 */
export default defineConfig({
  plugins: [someWords()],
  publicDir: false,
  define: buildInfo(version),
  ssr: { noExternal: true, external: ['libsql', 'pg', '@node-rs/argon2'] },
  build: {
    ssr: true,
    rolldownOptions: {
      input: ['src/collector/main.ts', 'src/collector/admin.ts'],
      output: { chunkFileNames: '[name].js' },
    },
    outDir: 'dist-server',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
  },
})

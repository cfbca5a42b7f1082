import { defineConfig } from 'vite'

/** The collector in one file that needs no node_modules: `node dist-server/main.js`. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/collector/main.ts',
    outDir: 'dist-server',
    target: 'node20',
    emptyOutDir: true,
    minify: false,
  },
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VitePWA } from 'vite-plugin-pwa'

interface Entry {
  url: string
  revision: string | null
  size: number
  integrity?: string
}

/** Gives each entry the hash of its bytes: only then may the worker repair a cache that lost some. */
export const withIntegrity = (folder: string) => (entries: Entry[]) => ({
  manifest: entries.map((entry) => ({
    ...entry,
    // Workbox keys an entry by its own address: a rooted one needs no base.
    url: entry.url.startsWith('/') ? entry.url : `/${entry.url}`,
    integrity: `sha384-${createHash('sha384')
      .update(readFileSync(join(folder, entry.url)))
      .digest('base64')}`,
  })),
})

/** Service worker with every file of the kiosk in its precache, and the manifest of the installable application. */
export const offline = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/service-worker',
    filename: 'sw.ts',
    registerType: 'prompt',
    injectRegister: false,
    includeManifestIcons: false,
    injectManifest: {
      globPatterns: ['**/*.{js,css,html,woff2,svg,png,json}'],
      // Edited by the staff on the server: read from there when a device is enrolled, then kept by the device.
      // The observatory is read, and the workshop used, online: no kiosk keeps them.
      globIgnores: ['terminals.json', 'sw.js', 'assets/observatory*', 'assets/atelier*'],
      rollupFormat: 'iife',
      manifestTransforms: [withIntegrity('dist')],
    },
    manifest: {
      id: '/',
      name: 'Porte des droits',
      short_name: 'Mes droits',
      description: 'Les aides que vous pourriez recevoir, et pourquoi. Fonctionne sans réseau.',
      lang: 'fr',
      dir: 'ltr',
      start_url: '/',
      scope: '/',
      display: 'standalone',
      background_color: '#fbf7f1',
      theme_color: '#14503c',
      categories: ['government', 'utilities'],
      icons: [
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ],
    },
  })

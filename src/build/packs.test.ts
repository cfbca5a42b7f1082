import { describe, expect, it } from 'vitest'
import { fileNames, packOfChunk } from './packs.ts'

describe('a chunk', () => {
  it.each([
    [['/locales/ar/start.json'], 'ar'],
    [['/src/app/i18n/files/guide-fr-falc.ts', '/locales/fr-falc/places.json'], 'fr-falc'],
    [['/src/app/ui/letters-dyslexia.css'], 'dyslexia'],
    [['/locales/fr/start.json'], undefined],
    [['/src/app/i18n/files/fr.ts'], undefined],
    [['/src/app/app.tsx'], undefined],
    [['/locales/en/faults.json', '/locales/ar/faults.json'], undefined],
    [['/src/app/kiosk/faults.tsx', '/locales/en/faults.json'], undefined],
    [[], undefined],
    [['/src/app/desk/desk-page.tsx', '/locales/en/desk.json', '/node_modules/qr/index.js'], 'desk'],
    [['/node_modules/@observablehq/plot/src/index.js', '/node_modules/d3-array/src/max.js'], 'charts'],
    [['/src/app/observatory/charts/draw.ts'], undefined],
  ])('%j is in the pack %s', (modules, pack) => {
    expect(packOfChunk(modules)).toBe(pack)
  })
})

it('no file of the workshop is kept by the worker, whatever module names it', () => {
  const moduleIds = ['/locales/fr/atelier.json', '/src/app/atelier/refusal-text.ts']
  expect(fileNames.chunkFileNames({ moduleIds })).toBe('assets/atelier-[name]-[hash].js')
})

it('files of a pack have a folder of their own', () => {
  expect(fileNames.chunkFileNames({ moduleIds: ['/locales/tr/start.json'] })).toBe('assets/packs/tr/[name]-[hash].js')
  expect(fileNames.assetFileNames({ names: ['noto-sans-arabic-arabic-wght-normal.woff2'] })).toBe(
    'assets/packs/ar/[name]-[hash][extname]',
  )
  expect(fileNames.assetFileNames({ names: ['desk.css'] })).toBe('assets/packs/desk/[name]-[hash][extname]')
  expect(fileNames.assetFileNames({ names: ['index.css'] })).toBe('assets/[name]-[hash][extname]')
})

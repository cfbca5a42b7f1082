import { readFileSync } from 'node:fs'

/** What the page asks for before a person touches it: read from the built page, so that no file can be forgotten. */
const html = readFileSync('dist/index.html', 'utf8')
const referenced = (pattern) => [...html.matchAll(pattern)].map(([, path]) => `dist${path}`)
const scripts = [
  ...referenced(/<script[^>]*\ssrc="([^"]+)"/g),
  ...referenced(/<link[^>]*rel="modulepreload"[^>]*href="([^"]+)"/g),
]
const fonts = referenced(/<link rel="preload" href="([^"]+)" as="font"/g)
const sheets = referenced(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)
if (scripts.length === 0 || fonts.length === 0) throw new Error('dist/index.html names no script or no font')

const precache = [
  'dist/{index,shell}.html',
  'dist/assets/*',
  'dist/*.{svg,png,webmanifest}',
  '!dist/assets/*.map',
  '!dist/assets/observatory*',
  '!dist/assets/atelier*',
]

export default [
  {
    name: 'First load to the start screen (HTML, style, JS, font)',
    path: ['dist/index.html', ...scripts, ...sheets, ...fonts],
    limit: '100 kB',
    gzip: true,
  },
  { name: 'First load: JS', path: scripts, limit: '45 kB', gzip: true },
  { name: 'Law: rules and amounts', path: 'dist/assets/law-*.js', limit: '60 kB', gzip: true },
  {
    name: 'Content: every word of one language',
    path: 'dist/assets/{fr,guide-fr,glossary}-*.js',
    limit: '120 kB',
    gzip: true,
  },
  {
    name: 'Observatory: page and words, before the charts',
    path: ['dist/assets/observatory*.{js,css}', '!dist/assets/observatory-{charts,en}-*'],
    limit: '30 kB',
    gzip: true,
  },
  {
    name: 'Observatory: charts',
    path: ['dist/assets/observatory-charts-*.js', 'dist/assets/packs/charts/*'],
    limit: '95 kB',
    gzip: true,
  },
  {
    name: 'Pack of the desk (its page, its words, the reader of codes)',
    path: 'dist/assets/packs/desk/*',
    limit: '80 kB',
    gzip: true,
  },
  { name: 'Pack of a language (Arabic: words, letters)', path: 'dist/assets/packs/ar/*', limit: '340 kB', gzip: true },
  {
    name: 'Pack of a language (Ukrainian: words, letters)',
    path: 'dist/assets/packs/uk/*',
    limit: '200 kB',
    gzip: true,
  },
  { name: 'Pack of letters (OpenDyslexic)', path: 'dist/assets/packs/dyslexia/*', limit: '250 kB', gzip: true },
  { name: 'Precache: all that works offline, as sent', path: precache, limit: '450 kB', gzip: true },
  { name: 'Precache: all that works offline, as kept', path: precache, limit: '2.5 MB', gzip: false, brotli: false },
]

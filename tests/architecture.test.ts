import { posix } from 'node:path'
import { parseSync, Visitor } from 'vite'
import { expect, it } from 'vitest'
import { filesUnder, productFiles, textOf } from './sources'

/** Layer → the layers it may import (its own always) and the packages it may use. The longest path wins. */
const LAYERS: Readonly<Record<string, { layers: readonly string[]; packages: RegExp | null }>> = {
  'src/engine': { layers: [], packages: null },
  'src/law': { layers: ['src/engine'], packages: null },
  'src/content': { layers: ['src/engine', 'src/law', 'src/content/local'], packages: /^minisearch$/ },
  'src/content/local': { layers: ['src/engine', 'src/content'], packages: /^valibot$/ },
  'src/statistics': { layers: [], packages: null },
  'src/statistics/device': { layers: ['src/statistics'], packages: /^idb$/ },
  'src/app/ui': { layers: [], packages: /^preact(\/|$)/ },
  'src/app': {
    layers: [
      'src/engine',
      'src/law',
      'src/content',
      'src/content/local',
      'src/statistics',
      'src/statistics/device',
      'src/app/ui',
      'src/app/desk',
      'src/app/observatory',
    ],
    packages:
      /^(preact(\/.*)?|preact-render-to-string|i18next|idb|workbox-window|@fontsource-variable\/.*|fflate|qr(\/.*)?|ts-ics|uqr|valibot|@noble\/ed25519)$/,
  },
  'src/app/observatory': {
    layers: ['src/statistics', 'src/app', 'src/app/ui'],
    packages: /^(preact(\/.*)?|@observablehq\/plot)$/,
  },
  'src/app/desk': {
    layers: [
      'src/engine',
      'src/law',
      'src/content',
      'src/content/local',
      'src/statistics',
      'src/statistics/device',
      'src/app',
      'src/app/ui',
      'src/app/observatory',
    ],
    packages: /^(preact(\/.*)?|qr(\/.*)?|fflate|valibot|@observablehq\/plot)$/,
  },
  'src/service-worker': { layers: ['src/statistics', 'src/content/local'], packages: /^workbox-/ },
  'src/collector': {
    layers: ['src/statistics', 'src/content/local'],
    packages:
      /^(node:|hono(\/|$)|@hono\/|valibot$|@valibot\/|kysely$|libsql$|pg$|pino$|prom-client$|@node-rs\/argon2$)/,
  },
  'src/build': { layers: [], packages: /^(node:|vite$|vite-plugin-pwa$|@preact\/preset-vite$)/ },
}

/** Files over 200 lines, each with the reason why it is not two files. */
const LONG: Readonly<Record<string, string>> = {
  'src/app/boot/service-worker.test.ts': 'every case plays on one imitated browser',
  'src/content/local/default-pack.ts': 'one pack, as data, in six languages',
}

const layerOf = (path: string) =>
  Object.keys(LAYERS)
    .filter((layer) => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0]

function importsOf(path: string, code = textOf(path)): string[] {
  const { module } = parseSync(path, code)
  const dynamic = module.dynamicImports.map(({ moduleRequest: at }) => code.slice(at.start + 1, at.end - 1))
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
  )
  return [...module.staticImports.map((one) => one.moduleRequest.value), ...exported, ...dynamic]
}

it('every module is in a layer, and imports only what its layer may', () => {
  const wrong = productFiles().flatMap((path) => {
    const layer = layerOf(path)
    if (!layer) return [`${path} is in no layer`]
    const { layers, packages } = LAYERS[layer] as (typeof LAYERS)[string]
    return importsOf(path).flatMap((specifier) => {
      if (!specifier.startsWith('.')) return packages?.test(specifier) ? [] : [`${path} imports ${specifier}`]
      const target = posix.join(posix.dirname(path), specifier)
      if (!target.startsWith('src/')) return layer === 'src/app' ? [] : [`${path} imports ${target}`]
      const other = layerOf(`${target}/`) ?? target
      return other === layer || layers.includes(other) ? [] : [`${path} imports ${target}`]
    })
  })
  expect(wrong).toEqual([])
})

it('the reading of imports sees static, type, re-exported and dynamic ones', () => {
  const code = `import { a } from './static'
import type { B } from './type'
export { c } from './exported'
export * from './star'
export const d = (b: B) => import('./dynamic').then(() => [a, b])`
  expect(importsOf('all.ts', code).sort()).toEqual(['./dynamic', './exported', './star', './static', './type'])
})

/** Where suspension is caught, and where a text of unknown origin is read. */
const MAY_TRY = ['src/engine/day-context.ts', 'src/content/local/pack.ts']

it('engine and law have no clock, no chance, no console and no `try`', () => {
  const wrong: string[] = []
  for (const path of productFiles().filter((file) => /^src\/(engine|law|content)\//.test(file))) {
    const { program } = parseSync(path, textOf(path))
    const forbidden = new Set(['Date', 'console', 'performance', 'crypto', 'fetch', 'globalThis', 'setTimeout'])
    new Visitor({
      TryStatement: () => !MAY_TRY.includes(path) && wrong.push(`${path}: try`),
      Identifier: (node) => forbidden.has(node.name) && wrong.push(`${path}: ${node.name}`),
      MemberExpression: (node) =>
        node.property.type === 'Identifier' && node.property.name === 'random' && wrong.push(`${path}: random`),
    }).visit(program)
  }
  expect(wrong).toEqual([])
})

it('files have ASCII kebab-case names', () => {
  const paths = ['src', 'tests', 'locales', 'public'].flatMap((folder) => filesUnder(folder, /./))
  const part = /^[a-z0-9]+(-[a-z0-9]+)*$/
  const named = (path: string) =>
    path
      .split('/')
      .every((name) => /^(README\.md|LICENSE)$/.test(name) || name.split('.').every((piece) => part.test(piece)))
  const exempt = /^locales\/[a-z-]+\/(droits|checklists)\/[a-zA-Z]+\.json$/
  expect(paths.filter((path) => !named(path) && !exempt.test(path))).toEqual([])
})

it('no file is over 200 lines but those listed with their reason, and the list is no longer than needed', () => {
  const long = filesUnder('src', /\.(tsx?|css)$/).filter((path) => textOf(path).trimEnd().split('\n').length > 200)
  expect(long).toEqual(Object.keys(LONG).sort())
})

it('nothing is left to be done later, switched off or meant for one machine', () => {
  const marks = new RegExp(
    ['TO' + 'DO', 'FIX' + 'ME', 'HA' + 'CK\\b', 'XX' + 'X', '/ho' + 'me/', '\\.on' + 'ly\\(', '\\.sk' + 'ip\\('].join(
      '|',
    ),
  )
  const files = ['src', 'tests', 'locales'].flatMap((folder) => filesUnder(folder, /\.(tsx?|css|json|md|html)$/))
  expect(files.filter((path) => marks.test(textOf(path)))).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

/** One tsconfig for each environment: a probe file added to a layer's own files must not compile where it reaches out. */
const probes = resolve('node_modules/.cache/environment-probes')
afterAll(() => rmSync(probes, { recursive: true, force: true }))

const REACHES = {
  page: 'export const probe = document.title',
  element: 'export const probe = (element: HTMLElement) => element',
  clock: 'export const probe = () => setTimeout(() => {}, 1)',
  node: 'export const probe = process.pid',
  none: 'export const probe = 1',
}

const pure = ['page', 'element', 'clock', 'node'] as const
const layers = {
  engine: pure,
  law: pure,
  content: pure,
  'service-worker': ['page', 'element', 'node'],
  collector: ['page', 'element'],
} as const
const cases = Object.entries(layers).flatMap(([layer, reaches]) => reaches.map((reach) => [layer, reach] as const))

function compile(layer: string, reach: keyof typeof REACHES): string {
  const folder = `${probes}/${layer}-${reach}`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/probe.ts`, REACHES[reach])
  const own = resolve(`src/${layer}`)
  const compilerOptions = {
    composite: false,
    incremental: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rootDir: resolve('.'),
  }
  const config = {
    extends: `${own}/tsconfig.json`,
    compilerOptions,
    include: [`${own}/**/*.ts`, 'probe.ts'],
    exclude: [`${own}/**/*.test.ts`],
    references: [],
  }
  writeFileSync(`${folder}/tsconfig.json`, JSON.stringify(config))
  return spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', folder], { encoding: 'utf8' }).stdout
}

it.each(cases.filter(([layer]) => existsSync(`src/${layer}`)))(
  '%s: a module that reaches for the %s does not compile',
  (layer, reach) => {
    expect(compile(layer, reach)).toMatch(/probe\.ts.*error TS(2304|2580|2584|2591)/)
  },
  60_000,
)

it.each(Object.keys(layers))(
  '%s: a module that reaches for nothing compiles',
  (layer) => {
    expect(compile(layer, 'none')).not.toContain('probe.ts')
  },
  60_000,
)

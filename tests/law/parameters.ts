import { readdirSync } from 'node:fs'
import type { Parameter } from '../../src/engine/parameter'

const isParameter = (value: unknown): value is Parameter<unknown> =>
  typeof value === 'object' && value !== null && 'values' in value && 'checkedOn' in value

const modules = readdirSync(new URL('../../src/law/parameters', import.meta.url))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => file.replace(/\.ts$/, ''))

/** Every legal value of the product: file and name of the export → parameter. */
export const PARAMETERS: readonly [name: string, parameter: Parameter<unknown>][] = (
  await Promise.all(
    modules.map(async (module) => {
      const exported: Record<string, unknown> = await import(`../../src/law/parameters/${module}.ts`)
      return Object.entries(exported).flatMap(([name, value]): [string, Parameter<unknown>][] =>
        isParameter(value) ? [[`${module}.ts ${name}`, value]] : [],
      )
    }),
  )
).flat()

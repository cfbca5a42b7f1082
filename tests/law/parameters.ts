import type { Parameter } from '../../src/engine/parameter'

const modules = import.meta.glob<Record<string, unknown>>('../../src/law/parameters/*.ts', { eager: true })

const isParameter = (value: unknown): value is Parameter<unknown> =>
  typeof value === 'object' && value !== null && 'values' in value && 'checkedOn' in value

/** Every legal value of the product: name of the export → parameter. */
export const PARAMETERS: readonly [name: string, parameter: Parameter<unknown>][] = Object.entries(modules).flatMap(
  ([path, exported]) =>
    Object.entries(exported).flatMap(([name, value]): [string, Parameter<unknown>][] =>
      isParameter(value) ? [[`${path.slice(path.lastIndexOf('/') + 1)} ${name}`, value]] : [],
    ),
)

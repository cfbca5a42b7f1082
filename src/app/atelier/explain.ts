import type { Fault } from '../../content/local/faults'
import { LANGUAGES } from '../i18n/languages'
import type { Field } from './fields'
import { at } from './tree'

/** A field found by the path of a fault. */
interface Found {
  readonly field: Field
  /** Of the field, from the item. */
  readonly path: string
}

/** The innermost field that a path is in; `undefined`: of none, such as the item itself. */
export function fieldAt(fields: readonly Field[], path: string, around = ''): Found | undefined {
  for (const field of fields) {
    const full = around + field.path
    if (field.kind === 'group') {
      const inside = fieldAt(field.fields, path, around)
      if (inside) return inside
    }
    if (path !== full && !path.startsWith(`${full}.`)) continue
    const [index = ''] = path.slice(full.length + 1).split('.')
    const inRow = field.kind === 'rows' && index !== '' && fieldAt(field.fields, path, `${full}.${index}.`)
    return inRow || { field, path: full }
  }
  return undefined
}

const isBlank = (value: unknown): boolean => value === '' || value === undefined || value === null
const SIGNS = ['url', 'email', 'phone', 'time', 'month'] as const

const CODES: Readonly<Record<string, string>> = {
  'max-length': 'long',
  number: 'number',
  integer: 'whole',
  'min-value': 'range',
  'max-value': 'range',
  picklist: 'choose',
  twice: 'twice',
  'unknown-place': 'place',
}

/** What a fault says, as a key under `atelier.form.fault`. */
export function faultKey(fields: readonly Field[], item: unknown, { path, code }: Fault): string {
  const found = fieldAt(fields, path)
  const field = found?.field
  if (path === 'id' && code === 'twice') return 'twice'
  if (!field) return code === 'check' ? 'question' : 'other'
  const isList = field.kind === 'several' || field.kind === 'rows'
  if (field.kind === 'choice' || field.kind === 'place') return code === 'unknown-place' ? 'place' : 'choose'
  if (isList && code === 'min-length') return field.kind === 'rows' ? 'few' : 'tick'
  if (isBlank(at(item, path)) && code !== 'check') return 'empty'
  if (field.kind === 'input' && isBlank(at(item, path))) return 'empty'
  if (code === 'check')
    return field.kind === 'group' ? 'order' : field.kind === 'rows' ? (field.wrong ?? 'hours') : 'day'
  if (code !== 'regex') return CODES[code] ?? 'other'
  return (field.kind === 'input' && SIGNS.find((sign) => sign === field.input)) || 'signs'
}

/** Language that a path of words ends with. */
export const languageAt = (path: string) => LANGUAGES.find((language) => path.endsWith(`.${language}`))

/** Name of the element of a path. */
export const elementId = (path: string): string => `field-${path.replaceAll('.', '-')}`

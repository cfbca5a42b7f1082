import type { GenericSchema } from 'valibot'
import { packSchema } from './pack'
import { aidRight } from './right'

type Parts = Partial<Record<'item' | 'wrapped', GenericSchema>> & { readonly entries?: Record<string, GenericSchema> }

function known(schema: GenericSchema, value: unknown): unknown {
  const { entries, item, wrapped } = schema as Parts
  if (wrapped) return known(wrapped, value)
  if (item && Array.isArray(value)) return value.map((one) => known(item, one))
  if (!entries || typeof value !== 'object' || value === null) return value
  const held = Object.entries(value).flatMap(([name, part]) => {
    const schema = Object.hasOwn(entries, name) ? entries[name] : undefined
    const kept = schema && known(schema, part)
    return kept === undefined ? [] : [[name, kept]]
  })
  const whole = Object.fromEntries(held)
  // An aid with a condition that is not known here is told, not computed: without it, it would open to too many.
  return schema === aidRight && JSON.stringify(whole) !== JSON.stringify(value) ? undefined : whole
}

/**
 * A pack without the fields that this version of the product does not know: a newer workshop may have some, which are
 * optional. For packs whose signature holds; what is brought to the workshop is refused instead.
 */
export const knownPart = (pack: unknown): unknown => known(packSchema, pack)

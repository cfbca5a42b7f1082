import type { LocalAid, Pack } from '../../content/local/pack'
import { type AidRight, isSensitive, rightIdOf } from '../../content/local/right'
import { shownOn } from '../../content/local/shown'
import type { IsoDate } from '../../engine/dates'
import { aideLocaleBenefit } from '../../law/aides-locales/locale'
import type { Benefit } from '../../law/benefit'
import { BENEFITS } from '../../law/benefits'

/** A local aid that is computed. */
export type ComputedAid = LocalAid & { readonly right: AidRight }

/** The computed aids that a pack still has on a day. */
export const computedAids = (pack: Pack, today: IsoDate): readonly ComputedAid[] =>
  shownOn(pack, today).aids.filter((aid): aid is ComputedAid => aid.right !== undefined)

const benefitOf = ({ id, right, source, verifiedOn }: ComputedAid): Benefit =>
  aideLocaleBenefit({
    ...right,
    id: rightIdOf(id),
    partial: right.notCovered !== null,
    sensitive: isSensitive(right),
    source: { title: source.title, url: source.url ?? '' },
    verifiedOn,
  })

/** The register of the last day asked, by pack: the same rights are the same objects as long as the pack is. */
const registers = new WeakMap<Pack, { readonly today: IsoDate; readonly rights: readonly Benefit[] }>()

/** Every right that the product knows on a day: those of the law, then the computed aids of the pack. */
export function rightsOf(pack: Pack, today: IsoDate): readonly Benefit[] {
  const known = registers.get(pack)
  if (known?.today === today) return known.rights
  const rights = [...BENEFITS, ...computedAids(pack, today).map(benefitOf)]
  registers.set(pack, { today, rights })
  return rights
}

/** An aid of the houses that is named in a file and that this device does not know: shown by its name, with no call to make. */
export function absentRight(id: string, today: IsoDate): Benefit {
  const source = { title: '', url: '' }
  const conditions = {}
  const benefit = aideLocaleBenefit({
    ...{ id, organisme: 'ccas', conditions, amount: null, documents: [], partial: false, sensitive: false, source },
    verifiedOn: today,
  })
  return { ...benefit, terms: { ...benefit.terms, start: 'automatic' } }
}

/** Whether a name is that of an aid of the houses. */
export const isLocalRight = (id: string): boolean => /^local-[a-z0-9-]{2,60}$/.test(id)

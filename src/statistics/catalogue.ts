/** What is counted of one right. */
export interface Counted {
  /** First age of each band, in years; the last one has no end, the first one no beginning. */
  readonly bands: readonly number[]
  /** Tells of health or of papers: only the three counts of the first table, with noise. */
  readonly sensitive: boolean
}

/** The rights that are counted, under the name of this list. A change of the list starts a new series. */
export interface Catalogue {
  readonly version: string
  readonly rights: Readonly<Record<string, Counted>>
}

const adult: Counted = { bands: [18, 26, 45, 65], sensitive: false }
const working: Counted = { bands: [18, 26, 45], sensitive: false }
const young: Counted = { bands: [16, 19, 22], sensitive: false }
const old: Counted = { bands: [65, 75], sensitive: false }
const sensitive: Counted = { bands: [], sensitive: true }

/**
 * Rights with a verdict and a claim. What is paid without a claim, or is no aid, is not counted. A band that hardly
 * anybody of a right can be in would keep all of its ages on the devices: the bands are those of its public.
 */
const C2026_1: Catalogue = {
  version: '2026.1',
  rights: {
    rsa: working,
    ppa: working,
    al: adult,
    css: adult,
    aspa: old,
    asi: working,
    ass: working,
    cej: young,
    asf: working,
    af: working,
    cf: working,
    ars: working,
    paje: { bands: [18, 30], sensitive: false },
    bourseCollege: { bands: [18, 40], sensitive: false },
    bourseLycee: { bands: [18, 45], sensitive: false },
    bourseSup: young,
    chequeEnergie: adult,
    logementSocial: adult,
    lep: adult,
    aah: sensitive,
    aeeh: sensitive,
    pch: sensitive,
    apa: sensitive,
    ame: sensitive,
  },
}

/** Every list that was ever in use, the newest last. */
export const CATALOGUES: readonly Catalogue[] = [C2026_1]

/** The list that devices of this version count with. */
export const CATALOGUE: Catalogue = CATALOGUES[CATALOGUES.length - 1] as Catalogue

/** A list by its name; `undefined`: newer than this program, or never issued. */
export const catalogueOf = (version: string): Catalogue | undefined =>
  CATALOGUES.find((catalogue) => catalogue.version === version)

/** Name of an aid of a local pack among the rights. */
const LOCAL = /^local-[a-z0-9-]{2,60}$/

/** Whether a right is an aid of a local pack. */
export const isLocal = (right: string): boolean => LOCAL.test(right)

/**
 * How a right is counted; `undefined`: not at all. An aid of a local pack is counted as a right for any adult, under every
 * list: no release is needed, and the collector takes only those of the packs that it published. One that tells of
 * health never comes here.
 */
export const countedOf = ({ rights }: Catalogue, right: string): Counted | undefined =>
  Object.hasOwn(rights, right) ? rights[right] : isLocal(right) ? adult : undefined

/** First age of the band of an age in years, as a category; of an age before the first band, the first one. */
export const bandOf = ({ bands }: Counted, age: number): string =>
  String(bands.filter((from, index) => index === 0 || from <= age).at(-1) ?? '')

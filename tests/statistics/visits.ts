import type { Answered, Ballot } from '../../src/statistics/ballot'
import { CATALOGUE } from '../../src/statistics/catalogue'
import { MOTIVES, OUTCOMES, REASONS } from '../../src/statistics/vocabulary'

/** Numbers in 0..1 that look drawn by chance and are the same at each run (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export const pick = <T>(random: () => number, among: readonly T[]): T => among[Math.floor(random() * among.length)] as T

/** How often visitors are eligible for a right, and do not receive it: invented, of the order of the literature. */
const SHARES: Readonly<Record<string, readonly [eligible: number, missing: number]>> = {
  rsa: [0.22, 0.34],
  ppa: [0.24, 0.35],
  al: [0.3, 0.15],
  css: [0.38, 0.44],
  aspa: [0.06, 0.5],
  asi: [0.02, 0.4],
  ass: [0.03, 0.3],
  chequeEnergie: [0.4, 0.3],
  lep: [0.35, 0.6],
  logementSocial: [0.3, 0.5],
  asf: [0.06, 0.4],
  ars: [0.15, 0.1],
  bourseCollege: [0.08, 0.35],
  aah: [0.05, 0.3],
  apa: [0.08, 0.5],
}

const ANSWERS = ['en-passant', 'en-passant', 'un-proche', 'un-professionnel', 'affiche-ou-journal']
const COMMUNES = ['88383', '88383', '88487']
const NEEDS = ['dents', 'dents', 'garde', 'transport']

/** One invented visitor. `gain`: by how much fewer of the eligible lack a right than at the beginning, 0 to 1. */
export function visitor(random: () => number, gain = 0): Ballot {
  const first = random() < 0.85
  const age = 18 + Math.floor(random() * 70)
  const rights: Answered[] = []
  for (const [right, [eligible, missing]] of Object.entries(SHARES)) {
    if (!(right in CATALOGUE.rights) || random() >= eligible) continue
    if (random() >= missing * (1 - gain)) rights.push({ right, status: random() < 0.85 ? 'rec' : 'att' })
    else {
      const reason = pick(random, REASONS)
      const motive = reason === 'nd' || reason === 'nr' ? pick(random, MOTIVES[reason]) : undefined
      rights.push({ right, status: 'non', reason, motive })
    }
  }
  const outcomes = first ? [] : rights.map(({ right }) => [right, pick(random, OUTCOMES)] as const)
  return {
    mode: random() < 0.7 ? 'alone' : 'mediator',
    first,
    age,
    rights,
    outcomes: new Map(outcomes),
    question: random() < 0.6 ? { id: 'connu-la-borne', answer: pick(random, ANSWERS) } : null,
    missing: random() < 0.1 ? { commune: pick(random, COMMUNES), needs: [pick(random, NEEDS)] } : null,
  }
}

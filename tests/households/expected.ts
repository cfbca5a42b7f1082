import type { Verdict } from '../../src/engine/outcome'
import { amountOf } from '../../src/engine/outcome'

const amount = (verdict: Verdict): number => amountOf(verdict) / 100
const detail = (name: string) => (verdict: Verdict) =>
  verdict.kind === 'open' ? (verdict.details[name] ?? false) : false

/** For each result of the reference engine: the benefit of the register and how to read the same figure there. */
export const READINGS: Readonly<Record<string, { benefit: string; read: (verdict: Verdict) => unknown }>> = {
  rsa: { benefit: 'rsa', read: amount },
  ppa: { benefit: 'ppa', read: amount },
  aah: { benefit: 'aah', read: amount },
  asi: { benefit: 'asi', read: amount },
  aspa: { benefit: 'aspa', read: amount },
  cej: { benefit: 'cej', read: amount },
  ass: { benefit: 'ass', read: amount },
  css_free: { benefit: 'css', read: detail('gratuite') },
  css_contribution: {
    benefit: 'css',
    read: (verdict) => Number(detail('participation')(verdict)) / 100,
  },
  aide_logement: { benefit: 'al', read: amount },
  af: { benefit: 'af', read: amount },
  cf: { benefit: 'cf', read: amount },
  asf: { benefit: 'asf', read: amount },
  paje_base: { benefit: 'paje', read: amount },
  ars: { benefit: 'ars', read: amount },
  aeeh: { benefit: 'aeeh', read: amount },
  bourse_college: { benefit: 'bourseCollege', read: amount },
  bourse_lycee: { benefit: 'bourseLycee', read: amount },
  cheque_energie: { benefit: 'chequeEnergie', read: amount },
  logement_social: { benefit: 'logementSocial', read: (verdict) => verdict.kind === 'open' },
}

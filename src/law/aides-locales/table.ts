import type { IsoDate } from '../../engine/dates'
import type { Source } from '../../engine/parameter'
import type { ETUDES } from '../facts'

/** An aid that only people of here may have, told from a dated official page. Words: `droits.<id>`. */
export interface AideLocale {
  readonly id: string
  readonly organisme: 'region' | 'departement' | 'caf' | 'ccas'
  /** The page that says it, and the day it was written or last changed. */
  readonly page: Source
  readonly dateDeLaPage: IsoDate
  /** Ages of somebody of the household whom it may concern, both included; left out: any age. */
  readonly ages?: { readonly minimum: number; readonly maximum: number }
  /** Where that person learns; left out: wherever. */
  readonly etudes?: readonly (typeof ETUDES)[number][]
  readonly documents: readonly string[]
  readonly notCovered: readonly string[]
  readonly paid: 'service' | 'year'
}

/** Only what an official page says: what is old, or heard from the press, is confirmed by telephone before it enters. */
export const AIDES_LOCALES: readonly AideLocale[] = [
  {
    id: 'jeunesGrandEst',
    organisme: 'region',
    page: { title: 'Jeun’Est : le site de la Région pour les 15-29 ans', url: 'https://www.jeunest.fr/' },
    dateDeLaPage: '2025-08-20',
    ages: { minimum: 15, maximum: 29 },
    documents: ['pieceIdentite', 'justificatifDomicile'],
    notCovered: ['autresAides', 'offres'],
    paid: 'service',
  },
  {
    id: 'bourseSanitaireSociale',
    organisme: 'region',
    page: {
      title: 'Bourse du secteur sanitaire et social de la Région Grand Est',
      url: 'https://www.grandest.fr/vos-aides-regionales/bourse-secteur-sanitaire-social/',
    },
    dateDeLaPage: '2026-07-24',
    etudes: ['superieur'],
    documents: ['inscriptionFormation', 'avisImpot', 'rib'],
    notCovered: ['formation', 'revenus', 'crous'],
    paid: 'year',
  },
]

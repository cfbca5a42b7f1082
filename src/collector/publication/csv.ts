import type { Edition, Row } from '../../statistics/edition'
import { csvText } from './csv-text'

/** A column of the CSV, as a data package describes it; the words are those of who opens it in a spreadsheet. */
interface CsvField {
  readonly name: string
  readonly type: 'string' | 'integer'
  readonly description: string
  of(row: Row, edition: Edition): string | number | null
}

const labelOf = ({ sites }: Edition, place: string): string => sites.find(({ id }) => id === place)?.label ?? ''

const text = (name: string, description: string, of: CsvField['of']): CsvField => ({
  ...{ name, type: 'string', description, of },
})
const whole = (name: string, description: string, of: CsvField['of']): CsvField => ({
  ...{ name, type: 'integer', description, of },
})

/** The columns, in their order. */
export const CSV_FIELDS: readonly CsvField[] = [
  text('periode', 'Trimestre (2026-Q1) ou année (2026), clos', (_row, { period }) => period),
  text('territoire', 'Numéro SIREN du territoire', (_row, { territory }) => territory.id),
  text('nom_territoire', 'Nom du territoire', (_row, { territory }) => territory.label),
  text(
    'lieu',
    'Identifiant de la maison ou code Insee de la commune ; vide : tout le territoire',
    ({ place }) => place,
  ),
  text('nom_lieu', 'Nom de la maison', ({ place }, edition) => labelOf(edition, place)),
  text('tableau', 'Tableau d’où vient le chiffre', ({ table }) => table),
  text('droit', 'Droit, question ou besoin', ({ subject }) => subject),
  text('indicateur', 'Ce qui est compté', ({ indicator }) => indicator),
  text('detail', 'Tranche d’âge (premier âge) ou raison', ({ detail }) => detail),
  whole('valeur', 'Effectif arrondi à 5, ou part en % ; vide : non diffusé', ({ value }) => value),
  whole('bas', 'Bas de l’intervalle à 95 % d’une part, en %', ({ low }) => low),
  whole('haut', 'Haut de l’intervalle à 95 % d’une part, en %', ({ high }) => high),
  whole('base_arrondie', 'Personnes sur qui porte une part, arrondi à 5', ({ base }) => base),
  text('statut', 'ok, ou n.d. effectif : trop peu de personnes', ({ status }) =>
    status === 'ok' ? 'ok' : 'n.d. effectif',
  ),
  text('catalogue', 'Version de la liste des droits comptés', ({ catalogue }) => catalogue),
  text('methode', 'exact, ou bruit : chaque borne a ajouté un bruit aux effectifs', ({ method }) =>
    method === 'exact' ? 'exact' : 'bruit',
  ),
]

/** An edition for a spreadsheet. */
export const csvOf = (edition: Edition): string =>
  csvText([
    CSV_FIELDS.map(({ name }) => name),
    ...edition.rows.map((row) => CSV_FIELDS.map((field) => field.of(row, edition))),
  ])

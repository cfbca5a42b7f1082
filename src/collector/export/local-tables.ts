import { openingHours } from '../../content/local/national-schema'
import type { LocalAid, LocalNotice, Pack, Place, Question, Tariff } from '../../content/local/pack'
import type { CsvValue } from '../publication/csv-text'
import { type Column, decimal, euros, joined, maybe, month, text, traced, whole, yesNo } from './columns'

/** A list of the local pack as a file of open data: whole in JSON, flat in CSV. */
export interface LocalTable {
  /** Name of its files. */
  readonly name: string
  readonly title: string
  readonly items: readonly object[]
  readonly columns: readonly Column<never>[]
  readonly lines: readonly (readonly CsvValue[])[]
}

/** Without who confirmed it or read its translations: names of people, which are for the houses. */
function unsigned<T extends object>(item: T): object {
  const { confirmedBy: _, reviews: __, ...rest } = item as T & Readonly<Record<'confirmedBy' | 'reviews', unknown>>
  return rest
}

function table<Item extends object, Row>(
  name: string,
  title: string,
  items: readonly Item[],
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): LocalTable {
  const lines = rows.map((row) => columns.map((one) => one.of(row)))
  return { name, title, items: items.map(unsigned), columns: columns as readonly Column<never>[], lines }
}

const NEEDS = 'Besoins auxquels cela répond, séparés par |'

const PLACE: readonly Column<Place>[] = [
  text('id', 'Identifiant du lieu', ({ id }) => id),
  text('nom', 'Nom', ({ name }) => name),
  text('type', 'Type de lieu', ({ kind }) => kind),
  text('besoins', NEEDS, ({ needs }) => joined(needs)),
  maybe('description', 'Ce qu’on y fait, en français', ({ what }) => what?.fr ?? null),
  maybe('commune', 'Code Insee, pour les dix communes', ({ commune }) => commune),
  maybe('adresse', 'Adresse', ({ address }) => address),
  decimal('latitude', 'WGS 84', ({ position }) => position?.lat ?? null),
  decimal('longitude', 'WGS 84', ({ position }) => position?.lon ?? null),
  maybe('telephone', 'Téléphone', ({ phone }) => phone),
  maybe('courriel', 'Adresse électronique', ({ email }) => email),
  maybe('site_web', 'Site', ({ website }) => website),
  maybe('horaires', 'Horaires, comme OpenStreetMap les écrit', openingHours),
  maybe('fermetures', 'Jours de fermeture, du premier au dernier compris, séparés par |', ({ closures }) =>
    joined(closures?.map(({ from, to }) => `${from}/${to}`)),
  ),
  maybe('permanences', 'Services qui reçoivent ici certains jours, séparés par | ; détails dans le JSON', (place) =>
    joined(place.permanences?.map(({ who }) => who)),
  ),
  yesNo('fauteuil', 'Accessible en fauteuil roulant ; vide : inconnu', ({ wheelchair }) => wheelchair),
  maybe('langues', 'Langues parlées, séparées par |', ({ languages }) => joined(languages)),
  yesNo(
    'enfants_handicapes',
    'Accueille des enfants handicapés ; vide : inconnu',
    ({ disabledChildren }) => disabledChildren,
  ),
  ...traced<Place>((place) => place),
]

const NOTICE: readonly Column<LocalNotice>[] = [
  text('id', 'Identifiant de l’avis', ({ id }) => id),
  maybe('besoins', NEEDS, ({ needs }) => joined(needs)),
  text('texte', 'L’avis, en français', ({ text: said }) => said.fr),
  ...traced<LocalNotice>((notice) => notice),
]

const conditions = ({ right }: LocalAid) => right?.conditions

const AID: readonly Column<LocalAid>[] = [
  text('id', 'Identifiant de l’aide', ({ id }) => id),
  maybe('besoins', NEEDS, ({ needs }) => joined(needs)),
  text('titre', 'Nom de l’aide, en français', ({ title }) => title.fr),
  text('texte', 'Ce qu’elle est, en français', ({ text: said }) => said.fr),
  maybe(
    'organisme',
    'Qui décide et paie ; vide : l’aide est dite, pas calculée',
    ({ right }) => right?.organisme ?? null,
  ),
  decimal('montant_euros', 'Montant ; vide : pas connu', ({ right }) => euros(right?.amount?.cents)),
  maybe('periodicite', 'once : une fois, month : par mois, year : par an', ({ right }) => right?.amount?.per ?? null),
  maybe('age_de', 'De qui l’âge compte', (aid) => conditions(aid)?.age?.who ?? null),
  whole('age_min', 'Âge minimal, compris', (aid) => conditions(aid)?.age?.from ?? null),
  whole('age_max', 'Âge maximal, compris', (aid) => conditions(aid)?.age?.to ?? null),
  maybe('communes', 'Codes Insee, séparés par | ; vide : pas de condition', (aid) => joined(conditions(aid)?.communes)),
  decimal('qf_max_euros', 'Quotient familial le plus grand, par mois', (aid) =>
    euros(conditions(aid)?.quotientFamilial?.most),
  ),
  whole('enfants_min', 'Nombre d’enfants au moins', (aid) => {
    const children = conditions(aid)?.children
    return children ? (children.least ?? 1) : null
  }),
  whole('enfants_age_min', 'Âge minimal de ces enfants', (aid) => conditions(aid)?.children?.ageFrom ?? null),
  whole('enfants_age_max', 'Âge maximal de ces enfants', (aid) => conditions(aid)?.children?.ageTo ?? null),
  maybe('situations', 'Situations dont une suffit, séparées par |', (aid) => joined(conditions(aid)?.statuses)),
  maybe('pieces', 'Documents à fournir, séparés par |', ({ right }) => joined(right?.documents)),
  maybe('autres_conditions', 'Conditions dites, pas calculées', ({ right }) => right?.notCovered?.fr ?? null),
  ...traced<LocalAid>((aid) => aid),
]

interface Price {
  readonly tariff: Tariff
  readonly row: Tariff['rows'][number]
}

const PRICE: readonly Column<Price>[] = [
  text('id', 'Identifiant du tarif', ({ tariff }) => tariff.id),
  text('lieu', 'Identifiant du lieu', ({ tariff }) => tariff.place),
  text(
    'par',
    'hour : heure, halfDay : demi-journée, day : jour, meal : repas, week : semaine',
    ({ tariff }) => tariff.per,
  ),
  decimal('qf_min_euros', 'Quotient familial, compris', ({ row }) => euros(row.from)),
  decimal('qf_max_euros', 'Quotient familial ; vide : et au-dessus', ({ row }) => euros(row.to)),
  decimal('prix_euros', 'Prix', ({ row }) => euros(row.price)),
  ...traced<Price>(({ tariff }) => tariff),
]

interface Answer {
  readonly question: Question
  readonly answer: Question['answers'][number]
}

const ANSWER: readonly Column<Answer>[] = [
  text('id', 'Identifiant de la question', ({ question }) => question.id),
  month('de', 'Premier mois', ({ question }) => question.from),
  month('a', 'Dernier mois, compris', ({ question }) => question.to),
  text('question', 'La question, en français', ({ question }) => question.text.fr),
  text('reponse_id', 'Identifiant de la réponse', ({ answer }) => answer.id),
  text('reponse', 'La réponse, en français', ({ answer }) => answer.text.fr),
]

/** The lists of a pack. */
export const localTables = ({ places, notices, aids, tariffs, questions }: Pack): readonly LocalTable[] => [
  table('lieux', 'Lieux où l’on est aidé', places, places, PLACE),
  table('avis', 'Avis : à savoir avant d’y aller', notices, notices, NOTICE),
  table('aides', 'Aides locales', aids, aids, AID),
  table(
    'tarifs',
    'Tarifs selon le quotient familial',
    tariffs,
    tariffs.flatMap((tariff) => tariff.rows.map((row) => ({ tariff, row }))),
    PRICE,
  ),
  table(
    'questions',
    'Questions du mois et leurs réponses possibles',
    questions,
    questions.flatMap((question) => question.answers.map((answer) => ({ question, answer }))),
    ANSWER,
  ),
]

import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import { foyer, LOGEMENTS, typesRessources } from '../../../law/facts'
import { conjoint, demandeur, enfant, menage, type Personne, type TypeRessource } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import { personName } from '../../walk/people'
import { answered, people } from '../../walk/situation'
import { type Change, dayOfChange, type Home } from '../scenarios'

export type Kind = Change['kind']

/** The changes that are offered, in the order of the buttons. */
export const KINDS: readonly Kind[] = ['job', 'hours', 'separation', 'birth', 'moving', 'departure', 'retirement']

/** What was typed for one change, field by field. */
export type Typed = Readonly<Record<string, string>>

/** One field of a change. Money is typed in euros a month, hours by the week. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly input: 'money' | 'hours' | 'date' | 'choice'
  readonly initial: string
  readonly options?: readonly (readonly [value: string, text: string])[]
}

const RENTED = ['locationVide', 'locationMeublee', 'hlm', 'foyerLogement', 'residenceEtudiante']

/** Adults, those who have an income of that type first: what is changed by default is theirs. */
const adultsWith = (answers: Answers, type: TypeRessource): readonly Personne[] => {
  const adults = people(answers).filter(({ role }) => role !== 'enfant')
  const has = (one: Personne) => answered(answers, typesRessources, one)?.includes(type) ?? false
  return [...adults].sort((a, b) => Number(has(b)) - Number(has(a)))
}

const childrenOf = (answers: Answers): readonly string[] => answered(answers, foyer, menage)?.enfants ?? []

/** Whether a change can happen to this household. */
export function canHappen(kind: Kind, answers: Answers): boolean {
  if (kind === 'separation') return answered(answers, foyer, menage)?.conjoint != null
  if (kind === 'departure') return childrenOf(answers).length > 0
  if (kind === 'hours')
    return people(answers).some((one) => answered(answers, typesRessources, one)?.includes('salaire'))
  return true
}

/** The fields of a change, with what they hold to begin with. */
export function fieldsOf(words: Words, kind: Kind, typed: Typed, answers: Answers, today: IsoDate): readonly Field[] {
  const { t } = words
  const field = (name: string, input: Field['input'], initial: string, options?: Field['options']): Field => ({
    name,
    label: t(`foresight.field.${name}`),
    input,
    initial,
    ...(options && { options }),
  })
  const of = (type: TypeRessource) => {
    const adults = adultsWith(answers, type)
    const named = adults.map((one) => [one.id, personName(words, answers, one)] as const)
    return adults.length > 1 ? [field('of', 'choice', adults[0]?.id ?? 'demandeur', named)] : []
  }
  const children = childrenOf(answers).map((id) => [id, personName(words, answers, enfant(id))] as const)
  const yesNo = [
    ['yes', t('questions.ui.yes')],
    ['no', t('questions.ui.no')],
  ] as const
  switch (kind) {
    case 'job':
      return [...of('chomage'), field('net', 'money', '1400')]
    case 'hours':
      return [...of('salaire'), field('from', 'hours', '24'), field('to', 'hours', '35')]
    case 'separation':
      return [
        ...children.map(
          ([id, name]): Field => ({
            name: id,
            label: name,
            input: 'choice',
            initial: 'stays',
            options: (['stays', 'inTurn', 'leaves'] as const).map((way) => [way, t(`foresight.child.${way}`)]),
          }),
        ),
        field('maintenance', 'money', '0'),
      ]
    case 'birth':
      return [field('on', 'date', dayOfChange(today))]
    case 'moving':
      return [
        field(
          'home',
          'choice',
          'hlm',
          LOGEMENTS.map((home) => [home, t(`questions.logement.options.${home}`)]),
        ),
        ...(RENTED.includes(typed.home ?? 'hlm')
          ? [
              field('rent', 'money', '450'),
              field('charges', 'money', '50'),
              field('shared', 'choice', 'no', yesNo),
              field('agreed', 'choice', '', [['', t('foresight.unsaid')], ...yesNo]),
            ]
          : []),
      ]
    case 'departure':
      return [field('child', 'choice', children[0]?.[0] ?? '', children)]
    case 'retirement':
      return [...of('retraite'), field('pension', 'money', '1000')]
  }
}

/** The change that the fields say. */
export function changeOf(kind: Kind, fields: readonly Field[], typed: Typed, answers: Answers): Change {
  const said = (name: string) => typed[name] ?? fields.find((field) => field.name === name)?.initial ?? ''
  const cents = (name: string) => Math.max(0, Math.round(Number(said(name)) * 100))
  const of = said('of') === 'conjoint' ? conjoint : demandeur
  switch (kind) {
    case 'job':
      return { kind, of, net: cents('net') }
    case 'hours':
      return { kind, of, from: Math.max(1, Number(said('from'))), to: Math.max(0, Number(said('to'))) }
    case 'separation': {
      const children = childrenOf(answers)
      return {
        kind,
        stay: children.filter((id) => said(id) !== 'leaves'),
        alternee: children.filter((id) => said(id) === 'inTurn'),
        pension: cents('maintenance'),
      }
    }
    case 'birth':
      return { kind, on: said('on') }
    case 'moving':
      return { kind, home: homeOf(said, cents) }
    case 'departure':
      return { kind, enfant: said('child') }
    case 'retirement':
      return { kind, of, pension: cents('pension') }
  }
}

/** What is left empty is not said: the rights that wait for it say so. */
function homeOf(said: (name: string) => string, cents: (name: string) => number): Home {
  const logement = said('home') as Home['logement']
  if (!RENTED.includes(logement)) return { logement }
  return {
    logement,
    ...(said('rent') !== '' && { loyer: cents('rent') }),
    ...(said('charges') !== '' && { charges: cents('charges') }),
    colocation: said('shared') === 'yes',
    ...(said('agreed') !== '' && { conventionne: said('agreed') === 'yes' }),
  }
}

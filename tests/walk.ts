import { files as en } from '../src/app/i18n/files/en'
import { files as fr } from '../src/app/i18n/files/fr'
import type { Translate } from '../src/app/i18n/translate'
import { wordsFrom } from '../src/app/i18n/words'
import { atLeast } from '../src/engine/conditions'
import { euros } from '../src/engine/money'
import { open, refer, refused, type Verdict } from '../src/engine/outcome'
import type { Parameter } from '../src/engine/parameter'
import { type Answers, answerKey, type Context, type Fact, type Subject } from '../src/engine/types'
import type { Benefit } from '../src/law/benefit'
import type { Menage } from '../src/law/menage'

/** The day of these tests. */
export const TODAY = '2026-11-23'

/** The real words, so that a missing key is seen. */
export const french = wordsFrom('fr', fr)
export const english = wordsFrom('en', en)

/** French words as queries see them: every space plain. */
export const said: Translate = (key, blanks) => french.t(key, blanks).replace(/\s+/g, ' ')

/** Answers said one by one: `answersOf([foyer, menage, {…}], …)`. */
export const answersOf = (...said: readonly (readonly [Fact<never, unknown>, Subject, unknown])[]): Answers =>
  new Map(said.map(([fact, subject, value]) => [answerKey(fact, subject), value]))

/** A right of these tests, decided by a function. Its id is a real one, so that it has words. */
export const benefitOf = (id: string, evaluate: (menage: Menage, ctx: Context) => Verdict): Benefit => ({
  id,
  rule: { id, law: [], evaluate },
  status: 'complete',
  notCovered: [],
  organisme: 'caf',
  law: [],
  page: { title: 'Page', url: 'https://www.service-public.fr/particuliers/vosdroits/F1' },
  documents: [],
  retroactivityMonths: null,
  terms: { paid: 'month', start: 'claimMonth', lasts: 'conditions', declares: 'changes', affects: [] },
  checkedOn: TODAY,
  agreement: { verdicts: 1, amounts: 1 },
})

const YES = { ok: true, conditions: [] }

/** An open right of so many euros. */
export const openBenefit = (id: string, amount: number | null, per: 'month' | 'year' | 'once' = 'month'): Benefit =>
  benefitOf(id, () => open(YES, amount === null ? null : euros(amount), per))

/** A right refused by one condition. */
export const refusedBenefit = (id: string, condition: string): Benefit =>
  benefitOf(id, (_menage, ctx) => refused(ctx.allOf([{ id: condition, test: () => atLeast(17, 25, 'years') }])))

/** A right beyond what is computed. */
export const referBenefit = (id: string): Benefit => benefitOf(id, () => refer('ailleurs'))

/** A legal value for traces. */
export const parameterOf = (id: string, value: number): Parameter<number> => ({
  id,
  unit: 'years',
  checkedOn: TODAY,
  nextRevision: '2026-11-01',
  values: [{ from: '2026-04-01', value, source: { title: 'Décret', url: 'https://www.legifrance.gouv.fr/' } }],
})

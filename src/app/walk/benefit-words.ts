import type { Words } from '../i18n/words'
import type { Amount, Finding } from './findings'

/** Splits a dotted id: `rsa.montantForfaitaire` → the key of its words under `droits.rsa`. */
export function lawKey(id: string, group: 'conditions' | 'rules' | 'parameters'): string {
  const dot = id.indexOf('.')
  return `droits.${id.slice(0, dot)}.${group}.${id.slice(dot + 1)}`
}

/** "230 €", or "entre 120 € et 230 €"; `null` when there is no amount. */
export function amountText({ t, money }: Words, amount: Amount | null): string | null {
  if (!amount) return null
  const [least, most] = [money(amount.least), money(amount.most)]
  return amount.least === amount.most ? most : t('results.range', { least, most })
}

/** "par mois", "par an", "une fois". */
export const perText = ({ t }: Words, amount: Amount | null): string | null =>
  amount && t(`common.per.short.${amount.per}`)

/** Details of a verdict that are cents; the other numbers are counts. */
const CENTS: readonly string[] = ['participation', 'quotient', 'maximum']

/** What the law tells of an open right beside its amount: "Personnes couvertes : 3". */
export function detailLines({ t, has, money, number }: Words, { benefit, verdicts }: Finding): readonly string[] {
  const [verdict] = verdicts
  if (verdicts.length !== 1 || verdict?.kind !== 'open') return []
  return Object.entries(verdict.details).flatMap(([name, value]) => {
    const key = `droits.${benefit.id}.details.${name}`
    if (value === false || !has(key)) return []
    if (typeof value !== 'number') return [t(key)]
    return [t('results.benefit.detail', { label: t(key), value: CENTS.includes(name) ? money(value) : number(value) })]
  })
}

/** That a legal value on which a right rests may have changed since; of a closed right its page alone says so. */
export const staleText = ({ t }: Words, { stale, standing }: Finding): string | null =>
  stale && standing !== 'closed' ? t('results.stale.result') : null

/** One sentence beside a right in the list: what is missing, what it depends on, or why it is closed. */
export function noteOf(words: Words, finding: Finding, factName: (factId: string) => string): string | null {
  const { t, has, list } = words
  const names = (facts: Finding['missing']) => list([...new Set(facts.map(({ fact }) => factName(fact.id)))])
  if (finding.standing === 'refer') {
    const key = `droits.${finding.benefit.id}.refer.${finding.refer}`
    return has(key) ? t(key) : t('results.note.refer')
  }
  if (finding.missing.length > 0) return t('results.note.missing', { facts: names(finding.missing) })
  if (finding.unknown.length > 0 && finding.standing !== 'closed') {
    return t('results.note.unknown', { facts: names(finding.unknown) })
  }
  if (finding.standing === 'open') return finding.amount ? null : detailLines(words, finding).join('. ')
  const [reason] = finding.reasons
  const key = reason && `${lawKey(reason.id, 'conditions')}.ko`
  return key && has(key) ? t(key) : null
}

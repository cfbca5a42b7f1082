import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Card } from '../../ui'
import { subjectName } from '../../walk/people'
import type { Base, Bases } from './base-months'

interface Props {
  readonly words: Words
  readonly answers: Answers
  readonly bases: Bases
}

/** The months that the law looks at, with what each person was paid in each; a right without them says so. */
export function MonthsCard({ words, answers, bases }: Props) {
  const { t, list } = words
  const { own, others, notice, elsewhere } = bases
  return (
    <Card title={t('grounds.months.title')}>
      {own.length > 0 && <p>{t('grounds.months.lead')}</p>}
      {own.map((base) => (
        <BaseTable key={base.kind} words={words} answers={answers} base={base} />
      ))}
      {own.length === 0 && !notice && !elsewhere && <p>{t('grounds.months.none')}</p>}
      {notice && <p>{t('grounds.months.notice')}</p>}
      {elsewhere && <p>{t('grounds.months.elsewhere')}</p>}
      {others.length > 0 && (
        <p>{t('grounds.months.others', { rights: list(others.map(({ id }) => t(`droits.${id}.name`))) })}</p>
      )}
    </Card>
  )
}

function BaseTable({ words, answers, base }: { words: Words; answers: Answers; base: Base }) {
  const { t, month, money } = words
  const { kind, months, rows, law } = base
  const said = (amount: number | null | undefined): string =>
    typeof amount === 'number' ? money(amount) : t('grounds.months.unknown')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    <section class="grounds-frame" tabIndex={0} aria-label={t(`grounds.months.${kind}`)}>
      <table>
        <caption>
          {t(`grounds.months.${kind}`)} <span class="grounds-law">{law.map(({ title }) => title).join(' · ')}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('grounds.months.month')}</th>
            {rows.map(({ income }) => (
              <th key={income.id} scope="col">
                {subjectName(words, answers, income)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((one, index) => (
            <tr key={one}>
              <th scope="row">{month(one)}</th>
              {rows.map(({ income, amounts }) => (
                <td key={income.id}>{said(amounts[index])}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('grounds.months.total')}</th>
            {rows.map(({ income, amounts }) => (
              <td key={income.id}>{said(totalOf(amounts))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

const totalOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)

import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Card } from '../../ui'
import { subjectName } from '../../walk/people'
import type { Base } from './base-months'

interface Props {
  readonly words: Words
  readonly answers: Answers
  readonly bases: readonly Base[]
}

/** The months that the law looks at, with what each person was paid in each. */
export function MonthsCard({ words, answers, bases }: Props) {
  const { t, month, money } = words
  if (bases.length === 0) return null
  return (
    <Card title={t('grounds.months.title')}>
      <p>{t('grounds.months.lead')}</p>
      {bases.map(({ kind, months, rows, law }) => (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
        <section key={kind} class="grounds-frame" tabIndex={0} aria-label={t(`grounds.months.${kind}`)}>
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
                    <td key={income.id}>{amountOf(amounts[index], money, t('grounds.months.unknown'))}</td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('grounds.months.total')}</th>
                {rows.map(({ income, amounts }) => (
                  <td key={income.id}>{amountOf(totalOf(amounts), money, t('grounds.months.unknown'))}</td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      ))}
    </Card>
  )
}

const amountOf = (amount: number | null | undefined, money: Words['money'], unknown: string): string =>
  typeof amount === 'number' ? money(amount) : unknown

const totalOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0)

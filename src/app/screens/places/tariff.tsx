import type { Tariff } from '../../../content/local/pack'
import type { Words } from '../../i18n/words'
import { Card, DefinitionList } from '../../ui'
import type { Finding } from '../../walk/findings'

interface Props {
  readonly words: Words
  readonly found: readonly Finding[]
  readonly tariff: Tariff | undefined
}

/** The quotient familial that the walk found, in cents; `null` when it did not. */
function quotientOf(found: readonly Finding[]): number | null {
  const verdict = found.find(({ benefit }) => benefit.id === 'quotientFamilial')?.verdicts[0]
  const quotient = verdict?.kind === 'open' ? verdict.details.quotient : undefined
  return typeof quotient === 'number' ? quotient : null
}

/** What a place for children costs, with the visitor's own row; without a tariff, to be asked there. */
export function TariffCard({ words: { t, money }, found, tariff }: Props) {
  const quotient = quotientOf(found)
  const mine = (from: number, to: number | null) =>
    quotient !== null && quotient >= from && (to === null || quotient < to)
  return (
    <Card title={t('places.tariff.title')}>
      {quotient !== null && <p>{t('places.tariff.yours', { amount: money(quotient) })}</p>}
      {tariff ? (
        <DefinitionList
          items={tariff.rows.map(({ from, to, price }) => ({
            term:
              to === null
                ? t('places.tariff.above', { from: money(from) })
                : t('places.tariff.from', { from: money(from), to: money(to) }),
            value: (
              <>
                {money(price)} {t(`places.tariff.per.${tariff.per}`)}{' '}
                {mine(from, to) && <strong>{t('places.tariff.yourRow')}</strong>}
              </>
            ),
          }))}
        />
      ) : (
        <p>{t('places.tariff.ask')}</p>
      )}
    </Card>
  )
}

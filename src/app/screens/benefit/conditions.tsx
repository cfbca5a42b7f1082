import type { Decided } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { ConditionList } from '../../ui'
import { lawKey } from '../../walk/benefit-words'
import { parameterLine } from '../../walk/calculation'
import { comparisonText, distanceText, type Explained } from '../../walk/explain'
import { Cite } from './cite'

interface Props {
  readonly words: Words
  readonly conditions: readonly Explained[]
  readonly kiosk: boolean
}

/** Why, why not, and by how much: each condition with the visitor's value, the threshold, its date and its text. */
export function Conditions({ words, conditions, kiosk }: Props) {
  const { t } = words
  return (
    <ConditionList
      labels={{
        met: t('results.condition.met'),
        unmet: t('results.condition.unmet'),
        unknown: t('results.condition.unknown'),
      }}
      items={conditions.map(({ condition, ok }) => ({
        ok,
        label: t(`${lawKey(condition.id, 'conditions')}.label`),
        detail: <Detail words={words} condition={condition} ok={ok} />,
        source: <Texts words={words} condition={condition} kiosk={kiosk} />,
      }))}
    />
  )
}

function Detail({ words, condition, ok }: { words: Words; condition: Decided; ok: boolean | null }) {
  const { t, has } = words
  const { comparison, id } = condition
  const why = `${lawKey(id, 'conditions')}.ko`
  const distance = comparison && distanceText(words, comparison)
  return (
    <>
      {ok === false && has(why) && <p>{t(why)}</p>}
      {comparison && ok !== null && <p>{comparisonText(words, comparison)}</p>}
      {distance && ok === false && <p class="distance">{distance}</p>}
    </>
  )
}

function Texts({ words, condition, kiosk }: { words: Words; condition: Decided; kiosk: boolean }) {
  const { t, day } = words
  const values = new Map(condition.parameters.map((read) => [read.parameter, read]))
  return (
    <>
      {condition.law.map((source) => (
        <p key={source.title}>
          <Cite source={source} kiosk={kiosk} />
        </p>
      ))}
      {[...values.values()].flatMap((read) =>
        parameterLine({ words }, read).map((line) => (
          <p key={line.label}>
            {t(`results.condition.${line.value === '' ? 'table' : 'value'}`, {
              label: line.label,
              value: line.value,
              day: day(read.dated.from),
            })}{' '}
            <Cite source={read.dated.source} kiosk={kiosk} /> {read.stale && <strong>{t('results.stale.mark')}</strong>}
          </p>
        )),
      )}
    </>
  )
}

import { useId } from 'preact/hooks'
import type { Edition, EditionIndex } from '../../statistics/edition'
import type { ObservatoryWords } from '../i18n/observatory-words'
import { Button } from '../ui/button'
import { hashOf } from './address'
import { periodName } from './periods'
import { editionFile } from './published'

interface ChooserProps {
  readonly words: ObservatoryWords
  readonly index: EditionIndex
  readonly edition: Edition
}

/** Which edition, and how to take it away. */
export function Chooser({ words, index: { editions }, edition }: ChooserProps) {
  const { t } = words
  const { id: territory } = edition.territory
  const territories = new Map(editions.map((one) => [one.territory, one.label]))
  const periods = editions.filter((one) => one.territory === territory).map(({ period }) => period)
  const go = (to: Parameters<typeof hashOf>[0]) => {
    location.hash = hashOf(to)
  }
  return (
    <div class="chooser no-print">
      {territories.size > 1 && (
        <Choice
          label={t('observatory.choose.territory')}
          value={territory}
          options={[...territories]}
          onChange={(chosen) => go({ territory: chosen, period: edition.period })}
        />
      )}
      <Choice
        label={t('observatory.choose.period')}
        value={edition.period}
        options={periods.map((period) => [period, periodName(words, period)])}
        onChange={(period) => go({ territory, period })}
      />
      <div class="chooser-tools">
        <Button icon="printer" onPress={() => print()}>
          {t('observatory.print')}
        </Button>
        <a class="button button-secondary" href={editionFile(territory, edition.period, 'csv')} download>
          {t('observatory.csv')}
        </a>
        <a class="button button-secondary" href={editionFile(territory, edition.period, 'json')} download>
          {t('observatory.json')}
        </a>
      </div>
    </div>
  )
}

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly (readonly [value: string, name: string])[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const id = useId()
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

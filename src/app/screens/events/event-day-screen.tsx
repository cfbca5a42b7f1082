import { useState } from 'preact/hooks'
import type { EventId } from '../../../content/checklists/checklist'
import { addYears, type IsoDate } from '../../../engine/dates'
import { Button, DatePad, Screen } from '../../ui'
import type { GuideProps } from '../guide/props'
import { datePadLabels } from '../questions/labels'

interface Props extends Pick<GuideProps, 'words' | 'today' | 'session' | 'visit' | 'onBack'> {
  readonly event: EventId
}

/** Beyond that many years a day is a slip of the finger. */
const YEARS_AHEAD = 5
const YEARS_BEHIND = 80

/** The day of a life event: it turns delays into dates. */
export function EventDayScreen({ words, today, session, visit, event, onBack }: Props) {
  const { t } = words
  const [day, setDay] = useState<IsoDate | null>(visit.days.get(event) ?? null)
  const [error, setError] = useState<string>()
  const save = (on: IsoDate | null) => {
    session.happens(event, on)
    onBack()
  }
  const go = () => {
    if (day === null) return setError(t('events.day.missing'))
    const near = day <= addYears(today.today, YEARS_AHEAD) && day >= addYears(today.today, -YEARS_BEHIND)
    if (near) save(day)
    else setError(t('events.day.tooFar'))
  }
  return (
    <Screen
      title={t(`checklists.${event}.date`)}
      lead={t('events.day.why')}
      back={{ label: t('common.back'), onPress: onBack }}
      primary={{ label: t('events.day.continue'), onPress: go }}
    >
      <DatePad
        legend={t(`checklists.${event}.date`)}
        hideLegend
        value={day}
        onChange={(value) => {
          setDay(value)
          setError(undefined)
        }}
        labels={datePadLabels(words)}
        monthNames={words.monthNames}
        error={error}
      />
      <Button icon="circle-question-mark" onPress={() => save(null)}>
        {t('events.day.clear')}
      </Button>
    </Screen>
  )
}

import type { Checklist } from '../../../content/checklists/checklist'
import type { Words } from '../../i18n/words'
import { Card } from '../../ui'
import { PageAddress } from '../benefit/cite'

interface Props {
  readonly words: Words
  readonly checklist: Checklist
  readonly kiosk: boolean
}

/** The official page of a whole event, and the day on which the checklist was compared with it. */
export function OfficialPage({ words: { t, day }, checklist: { page, verifiedOn }, kiosk }: Props) {
  return (
    <Card title={t('events.page')}>
      <p>
        <PageAddress source={page} kiosk={kiosk} />
      </p>
      <p>{t('events.steps.checked', { day: day(verifiedOn) })}</p>
    </Card>
  )
}

import type { Words } from '../../i18n/words'
import { Button } from '../../ui'

interface Props {
  readonly words: Words
  readonly hidden: boolean
  readonly onToggle: () => void
}

/** Hides every amount, or shows them again. Its name says what a press does: a pressed state beside it would say it twice. */
export function AmountsToggle({ words: { t }, hidden, onToggle }: Props) {
  return (
    <div class="no-print">
      <Button icon={hidden ? 'eye' : 'eye-off'} onPress={onToggle}>
        {t(hidden ? 'kiosk.amounts.show' : 'kiosk.amounts.hide')}
      </Button>
    </div>
  )
}

import { reviewOf } from '../../i18n/reviews'
import type { StartWords } from '../../i18n/start'
import type { Preferences } from '../../session/preferences'
import { Button } from '../../ui/button'
import { Modal } from '../../ui/modal'
import '../../ui/modal.css'
import { Comfort } from './comfort'
import { Languages, Reading } from './settings'

interface Props {
  readonly words: Pick<StartWords, 't' | 'language' | 'day'>
  readonly preferences: Preferences
  readonly onChange: (preferences: Preferences) => void
  readonly onClose: () => void
}

/** Every setting, on any screen; each acts at once. */
export function SettingsDialog({ words, preferences, onChange, onClose }: Props) {
  const { t, language, day } = words
  const shared = { t, preferences, onChange }
  const review = reviewOf(language)
  return (
    <Modal
      title={t('start.settings.title')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('start.settings.close')}
        </Button>
      }
    >
      <div class="settings">
        <Languages {...shared} />
        {review && (
          <p class="settings-review">
            {review.reviewed
              ? t('start.review.reviewed', { name: review.by, day: day(review.on) })
              : t('start.review.unreviewed')}
          </p>
        )}
        <Reading {...shared} />
        <Comfort {...shared} />
      </div>
    </Modal>
  )
}

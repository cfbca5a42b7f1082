import { useState } from 'preact/hooks'
import { Button, Modal, TopBar } from '../../ui'
import { Languages, Reading } from '../settings/settings'
import type { VisitProps } from './props'

interface Props extends Pick<VisitProps, 'words' | 'preferences' | 'onPreferences'> {
  /** Leaves a visit: everything is erased. Absent where there is no visit to leave. */
  readonly onQuit?: () => void
}

/** Always on top: settings, and leaving at once with everything erased. */
export function VisitBar({ words: { t }, preferences, onPreferences, onQuit }: Props) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <TopBar brand={t('start.brand')}>
        <Button variant="quiet" icon="a-large-small" onPress={() => setOpen(true)}>
          {t('start.settings.open')}
        </Button>
        {onQuit && (
          <Button variant="secondary" icon="eraser" onPress={onQuit}>
            {t('kiosk.quit')}
          </Button>
        )}
      </TopBar>
      {open && (
        <Modal
          title={t('start.settings.title')}
          onClose={close}
          actions={
            <Button variant="primary" onPress={close}>
              {t('start.settings.close')}
            </Button>
          }
        >
          <div class="settings">
            <Languages t={t} preferences={preferences} onChange={onPreferences} />
            <Reading t={t} preferences={preferences} onChange={onPreferences} />
          </div>
        </Modal>
      )}
    </>
  )
}

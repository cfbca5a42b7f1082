import { useState } from 'preact/hooks'
import { Button, TopBar } from '../../ui'
import { useListen } from '../../voice/listen'
import { SettingsDialog } from '../settings/settings-dialog'
import type { VisitProps } from './props'

interface Props extends Pick<VisitProps, 'words' | 'preferences' | 'onPreferences'> {
  /** Leaves a visit: everything is erased. Absent where there is no visit to leave. */
  readonly onQuit?: () => void
  /** The screen is a question: it may be read aloud without being asked. */
  readonly asks?: boolean
}

/** Always on top: reading aloud, settings, and leaving at once with everything erased. */
export function VisitBar({ words, preferences, onPreferences, onQuit, asks = false }: Props) {
  const { t } = words
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const listen = useListen({ t, language: words.language, words, asks })
  return (
    <>
      <TopBar brand={t('start.brand')}>
        {listen.button}
        <Button variant="quiet" icon="a-large-small" onPress={() => setOpen(true)}>
          {t('start.settings.open')}
        </Button>
        {onQuit && (
          <Button variant="secondary" icon="eraser" onPress={onQuit}>
            {t('kiosk.quit')}
          </Button>
        )}
      </TopBar>
      {listen.bar}
      {open && <SettingsDialog words={words} preferences={preferences} onChange={onPreferences} onClose={close} />}
    </>
  )
}

import { useId } from 'preact/hooks'
import { LETTERS, SCAN_TIMES, SPACINGS } from '../../session/preferences'
import { Button } from '../../ui/button'
import { Choice, Group, type SettingsProps } from './settings'

/** What fewer people need. */
export function Comfort(props: SettingsProps) {
  const { t, preferences, onChange } = props
  const id = useId()
  const flip = (part: 'calm' | 'low' | 'scan') => onChange({ ...preferences, [part]: !preferences[part] })
  return (
    <div class="settings">
      <Choice {...props} part="spacing" values={SPACINGS} names="spacings" label={t('start.settings.spacing')} />
      <Choice {...props} part="letters" values={LETTERS} names="letterShapes" label={t('start.settings.letters')} />
      <Group label={t('start.settings.comfort')}>
        {(['calm', 'low'] as const).map((part) => (
          <Button key={part} pressed={preferences[part]} onPress={() => flip(part)}>
            {t(`start.settings.${part}`)}
          </Button>
        ))}
      </Group>
      <Group label={t('start.settings.hands')}>
        <Button pressed={preferences.scan} describedBy={`${id}-hint`} onPress={() => flip('scan')}>
          {t('start.settings.scan')}
        </Button>
        <p id={`${id}-hint`} class="settings-hint">
          {t('start.settings.scanHint')}
        </p>
      </Group>
      {preferences.scan && (
        <Choice {...props} part="scanTime" values={SCAN_TIMES} names="scanTimes" label={t('start.settings.scanTime')} />
      )}
    </div>
  )
}

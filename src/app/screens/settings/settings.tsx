import type { ComponentChildren } from 'preact'
import { LANGUAGES } from '../../i18n/languages'
import type { Translate } from '../../i18n/translate'
import { type Preferences, TEXT_SIZES, THEMES } from '../../session/preferences'
import { Button } from '../../ui/button'
import './settings.css'

interface Props {
  readonly t: Translate
  readonly preferences: Preferences
  readonly onChange: (preferences: Preferences) => void
}

/** Every language by its own name. */
export function Languages({ t, preferences, onChange }: Props) {
  return (
    <Group label={t('start.settings.language')}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          pressed={preferences.language === language}
          onPress={() => onChange({ ...preferences, language })}
        >
          <span lang={language}>{t(`start.languages.${language}`)}</span>
        </Button>
      ))}
    </Group>
  )
}

/** Size of letters and contrast: each one press away, none asks for another. */
export function Reading({ t, preferences, onChange }: Props) {
  const change = (part: Partial<Preferences>) => onChange({ ...preferences, ...part })
  return (
    <div class="settings">
      <Group label={t('start.settings.textSize')}>
        {TEXT_SIZES.map((textSize) => (
          <Button key={textSize} pressed={preferences.textSize === textSize} onPress={() => change({ textSize })}>
            {t(`start.settings.sizes.${textSize}`)}
          </Button>
        ))}
      </Group>
      <Group label={t('start.settings.theme')}>
        {THEMES.map((theme) => (
          <Button key={theme} pressed={preferences.theme === theme} onPress={() => change({ theme })}>
            {t(`start.settings.themes.${theme}`)}
          </Button>
        ))}
      </Group>
    </div>
  )
}

function Group({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="settings-group">
      <legend>{label}</legend>
      <div class="settings-options">{children}</div>
    </fieldset>
  )
}

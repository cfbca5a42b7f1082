import type { ComponentChildren } from 'preact'
import { LANGUAGES, languageName, tagOf } from '../../i18n/languages'
import type { Translate } from '../../i18n/translate'
import { languageNotHere, type Preferences, TEXT_SIZES, THEMES } from '../../session/preferences'
import { useStore } from '../../session/store'
import { Button } from '../../ui/button'
import './settings.css'

export interface SettingsProps {
  readonly t: Translate
  readonly preferences: Preferences
  readonly onChange: (preferences: Preferences) => void
}

/** Every language by its own name. */
export function Languages({ t, preferences, onChange }: SettingsProps) {
  const missing = useStore(languageNotHere)
  return (
    <Group label={t('start.settings.language')}>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          pressed={preferences.language === language}
          onPress={() => onChange({ ...preferences, language })}
        >
          <span lang={tagOf(language)}>{languageName(language)}</span>
        </Button>
      ))}
      <p class="settings-missing" role="status">
        {missing && t('start.settings.notHere', { language: languageName(missing) })}
      </p>
    </Group>
  )
}

/** Size of letters and contrast: each one press away, none asks for another. */
export function Reading(props: SettingsProps) {
  const { t } = props
  return (
    <div class="settings">
      <Choice {...props} part="textSize" values={TEXT_SIZES} names="sizes" label={t('start.settings.textSize')} />
      <Choice {...props} part="theme" values={THEMES} names="themes" label={t('start.settings.theme')} />
    </div>
  )
}

type Part = 'textSize' | 'theme' | 'spacing' | 'letters' | 'scanTime'

interface ChoiceProps<K extends Part> extends SettingsProps {
  readonly part: K
  readonly values: readonly Preferences[K][]
  /** Where the words of the values are, under `start.settings`. */
  readonly names: string
  readonly label: string
}

/** One value among several. */
export function Choice<K extends Part>({ t, preferences, onChange, part, values, names, label }: ChoiceProps<K>) {
  return (
    <Group label={label}>
      {values.map((value) => (
        <Button
          key={value}
          pressed={preferences[part] === value}
          onPress={() => onChange({ ...preferences, [part]: value })}
        >
          {t(`start.settings.${names}.${value}`)}
        </Button>
      ))}
    </Group>
  )
}

/** Buttons under a name. */
export function Group({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="settings-group">
      <legend>{label}</legend>
      <div class="settings-options">{children}</div>
    </fieldset>
  )
}

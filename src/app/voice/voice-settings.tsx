import type { Translate } from '../i18n/translate'
import { Button } from '../ui'
import { type Listening, PACES } from './reading'

interface Props {
  readonly t: Translate
  readonly listening: Listening
  readonly onChoose: (part: Partial<Omit<Listening, 'voice'>>) => void
}

const STEP = 20
const SPEEDS = ['slow', 'normal', 'fast'] as const

/** Pace, volume, whether questions are read by themselves; and how to listen alone. */
export function VoiceSettings({ t, listening, onChoose }: Props) {
  const { volume, pace, auto } = listening
  const turn = (by: number) => onChoose({ volume: Math.min(100, Math.max(0, volume + by)) })
  return (
    <div class="reader-settings">
      <fieldset class="reader-group">
        <legend>{t('voice.speed')}</legend>
        {PACES.map((one, index) => (
          <Button key={one} pressed={pace === one} onPress={() => onChoose({ pace: one })}>
            {t(`voice.speeds.${SPEEDS[index]}`)}
          </Button>
        ))}
      </fieldset>
      <fieldset class="reader-group">
        <legend>{t('voice.volume')}</legend>
        <Button icon="minus" disabled={volume === 0} onPress={() => turn(-STEP)}>
          {t('voice.softer')}
        </Button>
        <output>{volume}</output>
        <Button icon="plus" disabled={volume === 100} onPress={() => turn(STEP)}>
          {t('voice.louder')}
        </Button>
      </fieldset>
      <Button pressed={auto} onPress={() => onChoose({ auto: !auto })}>
        {t('voice.auto')}
      </Button>
      <p class="reader-note">{t('voice.headphones')}</p>
    </div>
  )
}

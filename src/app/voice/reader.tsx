import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../i18n/words'
import { useStore } from '../session/store'
import { Button } from '../ui'
import { createReading } from './reading'
import { VoiceSettings } from './voice-settings'
import './reader.css'

interface Props {
  readonly words: Words
  /** The screen is a question. */
  readonly asks: boolean
  readonly onClose: () => void
}

/** The bar of the reading: it says what is on screen from its title on, and obeys finger and keyboard. */
export function Reader({ words, asks, onClose }: Props) {
  const { t, language } = words
  const asking = useRef(asks)
  asking.current = asks
  const bar = useRef<HTMLElement>(null)
  const [reading] = useState(() => createReading(language, () => asking.current))
  const [more, setMore] = useState(false)
  const { player } = reading
  const { status, mute } = useStore(player)
  const listening = useStore(reading.listening)

  // Laid, not passive: a visit may end before passive effects run, and nothing may be heard after it.
  useLayoutEffect(() => {
    const touched = ({ target }: Event) => reading.touched(target)
    const main = () => document.querySelector('#app') ?? document.body
    const area = main()
    area.addEventListener('click', touched)
    reading.readAll()
    return () => {
      area.removeEventListener('click', touched)
      reading.close()
    }
  }, [reading])
  useLayoutEffect(() => {
    const root = document.documentElement
    const element = bar.current
    if (!element) return
    const fit = () => root.style.setProperty('--reader', `${element.offsetHeight}px`)
    const observer = new ResizeObserver(fit)
    observer.observe(element)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--reader')
    }
  }, [])
  useEffect(() => bar.current?.querySelector('button')?.focus({ preventScroll: true }), [])

  if (listening.voice === 'none') {
    return (
      <section class="reader no-print" aria-label={t('voice.bar')} ref={bar}>
        <p class="reader-note" role="status">
          {t('start.noVoice')}
        </p>
        <Button icon="x" onPress={onClose}>
          {t('voice.close')}
        </Button>
      </section>
    )
  }
  const going = status === 'playing'
  const press = () => (going ? player.pause() : status === 'paused' ? player.resume() : reading.readAll())
  return (
    <section class="reader no-print" aria-label={t('voice.bar')} ref={bar}>
      <div class="reader-row">
        <Button variant="primary" onPress={press}>
          {t(going ? 'voice.pause' : 'voice.resume')}
        </Button>
        <Button icon="arrow-left" onPress={() => player.move(-1)}>
          {t('voice.previous')}
        </Button>
        <Button iconEnd="arrow-right" onPress={() => player.move(1)}>
          {t('voice.next')}
        </Button>
        <Button icon="rotate-ccw" onPress={() => player.move(0)}>
          {t('voice.repeat')}
        </Button>
        <Button icon="volume-2" pressed={more} onPress={() => setMore(!more)}>
          {t('voice.more')}
        </Button>
        <Button icon="x" onPress={onClose}>
          {t('voice.close')}
        </Button>
      </div>
      {mute && going && <p class="reader-note">{t('voice.mute')}</p>}
      {more && <VoiceSettings t={t} listening={listening} onChoose={reading.choose} />}
    </section>
  )
}

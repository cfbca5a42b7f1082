import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Translate } from '../../i18n/translate'
import type { Words } from '../../i18n/words'
import { Cite } from '../../screens/benefit/cite'
import { afterPaint } from '../../session/after-paint'
import { Button, Card, ChoiceGroup } from '../../ui'
import type { Finding } from '../../walk/findings'
import { deskWords } from '../words'
import { routeOf } from './appeal'
import { type Decided, receivedOf } from './compare-card'
import { differenceText } from './explanation-text'
import { LETTERS, type LetterKind, letterText, rulesFor } from './letter'

interface Props {
  readonly language: string
  readonly t: Translate
  readonly day: IsoDate
  readonly kiosk: boolean
  readonly answers: Answers
  readonly finding: Finding
  readonly decided: Decided | undefined
}

/** A letter to the office, in French, to be changed and printed. It is in this field alone, and forgotten with it. */
export function LetterCard({ language, t, day, kiosk, answers, finding, decided }: Props) {
  const [french, setFrench] = useState<Words | null>(null)
  const [kind, setKind] = useState<LetterKind | null>(null)
  const [text, setText] = useState('')
  const [printing, setPrinting] = useState(false)
  useEffect(() => void deskWords('fr').then(setFrench), [])
  useEffect(() => {
    const printed = () => setPrinting(false)
    window.addEventListener('afterprint', printed)
    return () => window.removeEventListener('afterprint', printed)
  }, [])
  const prepare = (next: LetterKind) => {
    if (!french) return
    const could = decided?.could ?? null
    setKind(next)
    setText(
      letterText({
        words: french,
        kind: next,
        finding,
        received: receivedOf(decided),
        decidedOn: decided?.on ?? null,
        could: could && differenceText(french, answers, could.difference, day),
        law: could?.law ?? [],
        today: day,
      }),
    )
  }
  const print = () => {
    setPrinting(true)
    // The sheet must be drawn before it is printed.
    afterPaint(() => window.print())
  }
  const rules = kind ? rulesFor(kind, finding.benefit) : []
  return (
    <Card title={t('grounds.letter.title')}>
      <p class="no-print">{t('grounds.letter.lead')}</p>
      <div class="no-print">
        <ChoiceGroup
          legend={t('grounds.letter.kind')}
          columns={3}
          options={LETTERS.map((value) => ({ value, label: t(`grounds.letter.kinds.${value}`) }))}
          value={kind}
          onChange={prepare}
        />
      </div>
      {kind && (
        <>
          <label class="grounds-letter no-print">
            <span>{t(language === 'fr' ? 'grounds.letter.text' : 'grounds.letter.textInFrench')}</span>
            <textarea
              lang="fr"
              rows={24}
              spellcheck={false}
              autocomplete="off"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          {kind === 'appeal' && <p class="no-print">{t(`grounds.letter.route.${routeOf(finding.benefit)}`)}</p>}
          {rules.map((rule) => (
            <p key={rule.title} class="grounds-law no-print">
              <Cite source={rule} kiosk={kiosk} /> {t('grounds.letter.checked', { day: rule.checkedOn })}
            </p>
          ))}
          <p class="no-print">
            <Button variant="primary" icon="printer" onPress={print}>
              {t('grounds.letter.print')}
            </Button>
          </p>
          {printing && (
            <div class="grounds-paper" lang="fr">
              {text}
            </div>
          )}
        </>
      )}
    </Card>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { afterPaint } from '../../session/after-paint'
import { Button, Card, ChoiceGroup, Notice } from '../../ui'
import type { Finding } from '../../walk/findings'
import { deskWords } from '../words'
import { type Draft, receivedOf, searchOf } from './drafts'
import { differenceText } from './explanation-text'
import { LETTERS, type LetterKind, letterText } from './letter'
import { LetterAdvice } from './letter-advice'

interface Props {
  readonly words: Words
  readonly day: IsoDate
  readonly kiosk: boolean
  readonly answers: Answers
  readonly finding: Finding
  readonly draft: Draft
  readonly onDraft: (part: Partial<Draft>) => void
}

/**
 * A letter to the office, in French, to be changed and printed. Until somebody changes it, it is made again whenever the
 * case or the decision changes; afterwards it says that they did.
 */
export function LetterCard({ words, day, kiosk, answers, finding, draft, onDraft }: Props) {
  const { t, language } = words
  const [french, setFrench] = useState<Words | null>(null)
  const [printing, setPrinting] = useState(false)
  useEffect(() => void deskWords('fr').then(setFrench), [])
  useEffect(() => {
    const printed = () => setPrinting(false)
    window.addEventListener('afterprint', printed)
    return () => window.removeEventListener('afterprint', printed)
  }, [])
  const { kind } = draft
  const prepared = french && kind && prepare(french, kind, { draft, finding, answers, day })
  const edited = kind ? draft.edited.get(kind) : undefined
  const edit = (text: string | null) => {
    if (!kind || prepared === null) return
    const all = new Map(draft.edited)
    if (text === null || text === prepared) all.delete(kind)
    else all.set(kind, { prepared: edited?.prepared ?? prepared, text })
    onDraft({ edited: all })
  }
  const text = edited?.text ?? prepared
  const print = () => {
    setPrinting(true)
    // The sheet must be drawn before it is printed.
    afterPaint(() => window.print())
  }
  return (
    <Card title={t('grounds.letter.title')}>
      <p class="no-print">{t('grounds.letter.lead')}</p>
      <div class="no-print">
        <ChoiceGroup
          legend={t('grounds.letter.kind')}
          columns={3}
          options={LETTERS.map((value) => ({ value, label: t(`grounds.letter.kinds.${value}`) }))}
          value={kind}
          onChange={(next) => onDraft({ kind: next })}
        />
      </div>
      {kind && text !== null && (
        <>
          {edited && edited.prepared !== prepared && (
            <div class="no-print" role="status">
              <Notice>
                <p>{t('grounds.letter.changed')}</p>
                <Button icon="refresh-cw" onPress={() => edit(null)}>
                  {t('grounds.letter.again')}
                </Button>
              </Notice>
            </div>
          )}
          <label class="grounds-letter no-print">
            <span>{t(language === 'fr' ? 'grounds.letter.text' : 'grounds.letter.textInFrench')}</span>
            <textarea
              lang="fr"
              rows={24}
              spellcheck={false}
              autocomplete="off"
              value={text}
              onInput={(event) => edit(event.currentTarget.value)}
            />
          </label>
          <LetterAdvice
            words={words}
            kiosk={kiosk}
            kind={kind}
            finding={finding}
            received={receivedOf(draft.decided)}
          />
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

function prepare(
  french: Words,
  kind: LetterKind,
  { draft, finding, answers, day }: Pick<Props, 'draft' | 'finding' | 'answers' | 'day'>,
): string {
  const could = searchOf(draft, answers)?.cited ?? null
  return letterText({
    words: french,
    kind,
    finding,
    received: receivedOf(draft.decided),
    decidedOn: draft.decided.on,
    could: could && differenceText(french, answers, could.difference, day),
    law: could?.law ?? [],
    today: day,
  })
}

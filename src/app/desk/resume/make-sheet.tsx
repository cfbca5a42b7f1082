import { useState } from 'preact/hooks'
import { qrOf } from '../../handoff/qr'
import { LANGUAGES, type Language, languageName, tagOf } from '../../i18n/languages'
import type { Words } from '../../i18n/words'
import { PrintButton } from '../../screens/print/print-button'
import type { Visit } from '../../session/session'
import { Button, Card, ChoiceGroup, Notice } from '../../ui'
import type { PanelProps } from '../panel'
import { caseOf } from './case'
import { drawCode } from './code'
import { PaperSheet } from './paper-sheet'
import { sealCase } from './sheet'
import { sheetWords } from './sheet-words'

interface Made {
  /** What it was made from: it goes when anything of it changes. */
  readonly visit: Visit
  readonly text: string
  readonly code: string
  readonly words: Words
}

type Props = Pick<PanelProps, 'words' | 'today' | 'terminal' | 'visit'> & { readonly empty: boolean }

/** Draws a code, closes the case under it, and prints both, each on its page. */
export function MakeSheet({ words, today, terminal, visit, empty }: Props) {
  const { t } = words
  const [language, setLanguage] = useState<Language>('fr')
  const [where, setWhere] = useState<'slip' | 'hand'>('slip')
  const [said, setSaid] = useState<'busy' | 'tooLong' | null>(null)
  const [kept, setMade] = useState<Made | null>(null)
  const made = kept?.visit === visit ? kept : null
  const make = async () => {
    setSaid('busy')
    const code = drawCode()
    const [text, itsWords] = await Promise.all([
      sealCase(caseOf(visit, language, today.today), code),
      sheetWords(language),
    ])
    const fits = qrOf(text) !== null
    setSaid(fits ? null : 'tooLong')
    if (fits) setMade({ visit, text, code, words: itsWords })
  }
  if (empty) {
    return (
      <Card title={t('resume.make.title')}>
        <p>{t('resume.make.empty')}</p>
      </Card>
    )
  }
  return (
    <>
      <Card title={t('resume.make.title')}>
        <div class="paper-form">
          {made === null && (
            <fieldset class="paper-languages">
              <legend>{t('resume.make.language')}</legend>
              {LANGUAGES.map((one) => (
                <Button key={one} pressed={one === language} onPress={() => setLanguage(one)}>
                  <span lang={tagOf(one)}>{languageName(one)}</span>
                </Button>
              ))}
            </fieldset>
          )}
          <ChoiceGroup
            legend={t('resume.make.where')}
            columns={2}
            options={[
              { value: 'slip', label: t('resume.make.slip'), hint: t('resume.make.slipHint') },
              { value: 'hand', label: t('resume.make.hand'), hint: t('resume.make.handHint') },
            ]}
            value={where}
            onChange={setWhere}
          />
          {made === null && (
            <div class="paper-tools">
              <Button variant="primary" icon="key-round" disabled={said === 'busy'} onPress={make}>
                {t('resume.make.submit')}
              </Button>
            </div>
          )}
          <p role="status">{said === 'busy' && t('resume.make.busy')}</p>
          {said === 'tooLong' && (
            <Notice tone="warning" live>
              {t('resume.make.tooLong')}
            </Notice>
          )}
          {made && (
            <Notice tone="success" title={t('resume.make.ready')} live>
              <div class="paper-form">
                <p>{t('resume.make.once')}</p>
                <ol class="paper-words" lang="fr" aria-label={t('resume.make.code')}>
                  {made.code.split(' ').map((word, index) => (
                    <li key={index} class="known">
                      {word}
                    </li>
                  ))}
                </ol>
                {terminal?.printer === 'none' && <p>{t('resume.make.noPrinter')}</p>}
                <div class="paper-tools">
                  {terminal?.printer !== 'none' && (
                    <PrintButton words={words} kiosk={terminal !== undefined} variant="primary">
                      {t('resume.make.print')}
                    </PrintButton>
                  )}
                  <Button icon="rotate-ccw" onPress={() => setMade(null)}>
                    {t('resume.make.again')}
                  </Button>
                </div>
              </div>
            </Notice>
          )}
        </div>
      </Card>
      {made && (
        <PaperSheet
          words={made.words}
          madeOn={today.today}
          place={terminal?.place}
          text={made.text}
          code={where === 'slip' ? made.code : null}
        />
      )}
    </>
  )
}

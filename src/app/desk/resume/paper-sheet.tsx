import type { IsoDate } from '../../../engine/dates'
import { QrCode } from '../../handoff/qr-code'
import { directionOf, tagOf } from '../../i18n/languages'
import type { Words } from '../../i18n/words'

interface Props {
  /** Words of the sheet, in the language of the resident. */
  readonly words: Words
  readonly madeOn: IsoDate
  /** House to come back to. */
  readonly place: string | undefined
  /** The case under its code. */
  readonly text: string
  /** `null`: written down by hand. */
  readonly code: string | null
}

/**
 * What the resident takes along. The code stands on a page of its own, and not on a strip of the first: a strip is torn
 * off late or never, and a copy or a photograph of the sheet would hold both.
 */
export function PaperSheet({ words, madeOn, place, text, code }: Props) {
  const { t, day, language } = words
  return (
    <div class="paper paper-hidden" lang={tagOf(language)} dir={directionOf(language)}>
      <section class="paper-page">
        <h2>{t('sheet.title')}</h2>
        <p>{t('sheet.made', { day: day(madeOn) })}</p>
        <QrCode url={text} label={t('sheet.qr')} />
        <p>{t('sheet.what')}</p>
        <p>
          <strong>{t('sheet.closed')}</strong>
        </p>
        <p>{place === undefined ? t('sheet.bringBack') : t('sheet.bring', { place })}</p>
        <p>{t('sheet.lost')}</p>
      </section>
      {code !== null && (
        <section class="paper-page">
          <h2>{t('sheet.code.title')}</h2>
          <p>{t('sheet.made', { day: day(madeOn) })}</p>
          <ol class="paper-code" lang="fr" dir="ltr">
            {code.split(' ').map((word, index) => (
              <li key={index}>{word}</li>
            ))}
          </ol>
          <p>
            <strong>{t('sheet.code.keep')}</strong>
          </p>
          <p>{t('sheet.code.show')}</p>
        </section>
      )}
    </div>
  )
}

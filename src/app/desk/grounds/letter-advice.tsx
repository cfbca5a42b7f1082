import type { Words } from '../../i18n/words'
import { Cite } from '../../screens/benefit/cite'
import type { Finding } from '../../walk/findings'
import { OF_A_SILENCE, type Rule, reasonsFor, routeOf } from './appeal'
import type { Received } from './explanations'
import { type LetterKind, rulesFor, sameAsHere } from './letter'

interface Props {
  readonly words: Words
  readonly kiosk: boolean
  readonly kind: LetterKind
  readonly finding: Finding
  readonly received: Received | undefined
}

/** What a mediator must know before a letter is sent: to whom, until when, under which texts. */
export function LetterAdvice({ words, kiosk, kind, finding, received }: Props) {
  const { t } = words
  const { benefit } = finding
  const bound = reasonsFor(benefit).length > 0
  return (
    <div class="grounds-advice no-print">
      {kind === 'appeal' && <p>{t(`grounds.letter.route.${routeOf(benefit, received)}`)}</p>}
      {kind === 'appeal' && sameAsHere(finding, received) && <p>{t('grounds.letter.same')}</p>}
      {kind === 'reasons' && !bound && <p>{t('grounds.letter.unbound')}</p>}
      {kind !== 'appeal' && <p>{t('grounds.letter.runs')}</p>}
      <Read words={words} kiosk={kiosk} rules={rulesFor(kind, benefit, received)} />
      {kind === 'reasons' && bound && (
        <>
          <p>{t('grounds.letter.silence')}</p>
          <Read words={words} kiosk={kiosk} rules={OF_A_SILENCE} />
        </>
      )}
    </div>
  )
}

function Read({ words: { t, day }, kiosk, rules }: Pick<Props, 'words' | 'kiosk'> & { rules: readonly Rule[] }) {
  return rules.map((rule) => (
    <p key={rule.title} class="grounds-law">
      <Cite source={rule} kiosk={kiosk} /> – {t('grounds.letter.checked', { day: day(rule.checkedOn) })}
    </p>
  ))
}

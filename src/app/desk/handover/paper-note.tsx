import type { OfficeId } from '../../../content/directory/offices'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import type { HandOverLine } from '../hand-over'
import { lineText } from './line-text'

interface Props {
  /** In French, whatever the mediator reads: the office does. */
  readonly words: Words
  readonly label: string
  readonly office: OfficeId
  /** Those that the resident ticked. */
  readonly lines: readonly HandOverLine[]
  readonly answers: Answers
  readonly today: IsoDate
  readonly place: string | undefined
}

/** Above that many lines the letters are smaller, so that the note stays on one page. */
const MOST_LARGE = 34

/** Filled in by hand: no name is ever typed here. */
const BLANKS = ['name', 'sign', 'mediator', 'phone', 'remarks'] as const

/** The note as it is printed, and as it is shown before. */
export function PaperNote({ words, label, office, lines, answers, today, place }: Props) {
  const { t, day } = words
  const groups = (['right', 'fact', 'document'] as const)
    .map((kind) => ({ kind, of: lines.filter((line) => line.kind === kind) }))
    .filter(({ of }) => of.length > 0)
  const on = day(today)
  return (
    <section class={lines.length > MOST_LARGE ? 'paper paper-dense' : 'paper'} lang="fr" aria-label={label}>
      <h2>{t('handover.paper.title')}</h2>
      <p>
        <strong>{t('handover.paper.to', { office: t(`offices.${office}.name`) })}</strong>
      </p>
      <p>
        {place === undefined
          ? t('handover.paper.fromNowhere', { day: on })
          : t('handover.paper.from', { day: on, place })}
      </p>
      <p>
        {t('handover.paper.you')} {t('handover.paper.estimate')}
      </p>
      {groups.map(({ kind, of }) => (
        <div key={kind}>
          <h3>{t(`handover.${kind}`)}</h3>
          <ul class="paper-lines">
            {of.map((line) => (
              <li key={line.id}>{lineText(words, line, answers, today)}</li>
            ))}
          </ul>
        </div>
      ))}
      <p>{t('handover.paper.agreed')}</p>
      <div class="paper-blanks">
        {BLANKS.map((blank) => (
          <p key={blank}>{t(`handover.paper.${blank}`)}</p>
        ))}
      </div>
    </section>
  )
}

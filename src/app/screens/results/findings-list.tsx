import type { IsoDate } from '../../../engine/dates'
import type { Words } from '../../i18n/words'
import type { Taken } from '../../session/session'
import { BenefitCard, type BenefitStatus, Button } from '../../ui'
import { amountText, noteOf, perText, staleText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { factName } from '../../walk/question-words'

interface Props {
  readonly words: Words
  readonly today: IsoDate
  /** Absent where what holds the list names it. */
  readonly title?: string
  readonly shown: readonly Finding[]
  readonly taken: ReadonlyMap<string, Taken>
  readonly onTake: (benefitId: string, taken: Taken) => void
  readonly onOpen: (benefitId: string) => void
}

const STATUS: Readonly<Record<Finding['standing'], BenefitStatus>> = {
  open: 'open',
  undecided: 'toConfirm',
  refer: 'toConfirm',
  closed: 'refused',
}
const ANSWERS = ['receives', 'pending', 'no'] as const

/** Rights of one standing, each a card that opens its page. */
export function Findings({ words, today, title, shown, taken, onTake, onOpen }: Props) {
  const { t } = words
  if (shown.length === 0) return null
  return (
    <section class="findings">
      {title && <h2>{title}</h2>}
      <ul>
        {shown.map((finding) => {
          const { id } = finding.benefit
          const status = taken.get(id) === 'receives' ? 'received' : STATUS[finding.standing]
          return (
            <li key={id} class="finding">
              <BenefitCard
                title={t(`droits.${id}.name`)}
                short={t(`droits.${id}.short`)}
                amount={amountText(words, finding.amount) ?? undefined}
                per={perText(words, finding.amount) ?? undefined}
                status={status}
                statusLabel={t(`results.status.${status}`)}
                notes={[noteOf(words, finding, (factId) => factName(words, factId, today)), staleText(words, finding)]}
                onPress={() => onOpen(id)}
              />
              {finding.standing === 'open' && (
                <fieldset class="taken">
                  <legend>{t('results.taken.question', { right: t(`droits.${id}.short`) })}</legend>
                  {ANSWERS.map((answer) => (
                    <Button key={answer} pressed={taken.get(id) === answer} onPress={() => onTake(id, answer)}>
                      {t(`results.taken.${answer}`)}
                    </Button>
                  ))}
                </fieldset>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

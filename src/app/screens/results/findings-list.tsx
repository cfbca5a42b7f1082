import type { IsoDate } from '../../../engine/dates'
import type { Words } from '../../i18n/words'
import type { Taken, Why } from '../../session/session'
import { BenefitCard, type BenefitStatus } from '../../ui'
import { amountText, noteOf, perText, staleText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { factName } from '../../walk/question-words'
import { StandingAsked } from './standing'

interface Props {
  readonly words: Words
  readonly today: IsoDate
  /** Absent where what holds the list names it. */
  readonly title?: string
  readonly lead?: string
  readonly shown: readonly Finding[]
  readonly taken: ReadonlyMap<string, Taken>
  readonly why: ReadonlyMap<string, Why>
  readonly onTake: (benefitId: string, taken: Taken) => void
  readonly onExplain: (benefitId: string, why: Why) => void
  readonly onOpen: (benefitId: string) => void
}

const STATUS: Readonly<Record<Finding['standing'], BenefitStatus>> = {
  open: 'open',
  undecided: 'toConfirm',
  refer: 'toConfirm',
  closed: 'refused',
}
/** A figure that other rights are computed from: nobody claims it. */
const NO_AID = 'quotientFamilial'

/** Rights of one standing, each a card that opens its page. */
export function Findings({ words, today, title, lead, shown, taken, why, onTake, onExplain, onOpen }: Props) {
  const { t } = words
  if (shown.length === 0) return null
  return (
    <section class="findings">
      {title && <h2>{title}</h2>}
      {lead && <p>{lead}</p>}
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
              {finding.standing === 'open' && id !== NO_AID && (
                <StandingAsked
                  words={words}
                  benefitId={id}
                  taken={taken.get(id)}
                  why={why.get(id)}
                  onTake={(answer) => onTake(id, answer)}
                  onExplain={(reason) => onExplain(id, reason)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

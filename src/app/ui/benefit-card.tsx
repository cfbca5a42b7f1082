import { usePress } from './button'
import { Icon, type IconName } from './icon'
import { Tag, type TagTone } from './tag'

export type BenefitStatus = 'open' | 'toConfirm' | 'refused' | 'received'

interface BenefitCardProps {
  title: string
  /** Its usual short name; left out when the title already says it. */
  short?: string | undefined
  amount?: string | undefined
  /** The period of the amount, such as "per month". */
  per?: string | undefined
  status: BenefitStatus
  statusLabel: string
  onPress: () => void
  /** Sentences below, those that are there. */
  notes?: readonly (string | null)[]
}

const LOOK: Record<BenefitStatus, { icon: IconName; tone: TagTone }> = {
  open: { icon: 'circle-check', tone: 'fir' },
  toConfirm: { icon: 'circle-question-mark', tone: 'stone' },
  refused: { icon: 'circle-x', tone: 'plain' },
  received: { icon: 'check', tone: 'sky' },
}

/** A benefit in the results: the whole card opens it. */
export function BenefitCard({ title, short, amount, per, status, statusLabel, onPress, notes = [] }: BenefitCardProps) {
  const press = usePress(onPress)
  const { icon, tone } = LOOK[status]
  return (
    <button type="button" class={`benefit benefit-${status}`} onClick={press}>
      <span class="benefit-state">
        <Tag tone={tone} icon={icon}>
          {statusLabel}
        </Tag>
      </span>{' '}
      <span class="benefit-title">{title}</span>{' '}
      {short && !title.includes(short) && <span class="benefit-short">{short}</span>}{' '}
      {amount && (
        <span class="benefit-amount">
          <strong>{amount}</strong> {per && <span>{per}</span>}
        </span>
      )}
      {notes
        .filter((note) => note !== null)
        .map((note) => [
          ' ',
          <span key={note} class="benefit-note">
            {note}
          </span>,
        ])}
      <Icon name="arrow-right" flip />
    </button>
  )
}

import { useState } from 'preact/hooks'
import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Cite } from '../../screens/benefit/cite'
import { Button, Card, Notice } from '../../ui'
import { amountText, perText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { differenceText } from './explanation-text'
import { agrees, type Explanation, explanations, type Received } from './explanations'
import { centsTyped } from './typed'

/** What was received from the office on one right, as typed, and what was kept of what could explain it. */
export interface Decided {
  readonly typed: string
  readonly refused: boolean
  readonly on: IsoDate | null
  readonly could: Explanation | null
}

const NOTHING: Decided = { typed: '', refused: false, on: null, could: null }

/** Cents, `null` when refused, `undefined` when nothing that can be read was typed. */
export const receivedOf = (decided: Decided | undefined): Received | undefined =>
  decided?.refused ? null : decided && centsTyped(decided.typed)

interface Props {
  readonly words: Words
  readonly kiosk: boolean
  readonly day: IsoDate
  readonly answers: Answers
  readonly finding: Finding
  readonly decided: Decided | undefined
  readonly onDecide: (decided: Decided) => void
}

/** The decision of the office beside the calculation, and the single things that could explain the difference. */
export function CompareCard({ words, kiosk, day, answers, finding, decided = NOTHING, onDecide }: Props) {
  const { t, money } = words
  const [found, setFound] = useState<readonly Explanation[] | null>(null)
  const received = receivedOf(decided)
  const { amount, standing } = finding
  const known = standing === 'closed' ? 0 : amount && amount.least === amount.most ? amount.least : null
  const change = (part: Partial<Decided>) => {
    setFound(null)
    onDecide({ ...decided, could: null, ...part })
  }
  const gap = received === undefined || known === null ? null : (received ?? 0) - known
  return (
    <Card title={t('grounds.compare.title')}>
      <p>{t('grounds.compare.lead', { office: t(`common.office.${finding.benefit.organisme}`) })}</p>
      <div class="grounds-fields">
        <p class="grounds-field">
          <span>{t('grounds.compare.here')}</span>
          <strong>
            {standing === 'closed'
              ? t('grounds.standing.closed')
              : (amountText(words, amount) ?? t(`grounds.standing.${standing}`))}{' '}
            {perText(words, amount)}
          </strong>
        </p>
        <label class="grounds-field">
          <span>{t(`grounds.compare.paid.${amount?.per ?? 'month'}`)}</span>
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={decided.typed}
            disabled={decided.refused}
            aria-invalid={decided.typed !== '' && centsTyped(decided.typed) === undefined}
            onInput={(event) => change({ typed: event.currentTarget.value })}
          />
        </label>
        <label class="grounds-check">
          <input
            type="checkbox"
            checked={decided.refused}
            onChange={(event) => change({ refused: event.currentTarget.checked })}
          />
          <span>{t('grounds.compare.refused')}</span>
        </label>
        <label class="grounds-field">
          <span>{t('grounds.compare.on')}</span>
          <input
            type="date"
            max={day}
            value={decided.on ?? ''}
            onInput={(event) => onDecide({ ...decided, on: event.currentTarget.value || null })}
          />
        </label>
      </div>
      <div role="status">
        {gap !== null && (
          <p class="grounds-gap">
            {agrees(known, received ?? null)
              ? t('grounds.compare.same')
              : t(gap < 0 ? 'grounds.compare.less' : 'grounds.compare.more', { gap: money(Math.abs(gap)) })}
          </p>
        )}
        {received !== undefined && known === null && <p>{t('grounds.compare.undecided')}</p>}
        {found?.length === 0 && <Notice>{t('grounds.compare.nothing')}</Notice>}
      </div>
      {received !== undefined && !agrees(known, received) && (
        <p class="no-print">
          <Button variant="primary" onPress={() => setFound(explanations(finding, answers, received, day))}>
            {t('grounds.compare.search')}
          </Button>
        </p>
      )}
      {found && found.length > 0 && (
        <Could
          words={words}
          kiosk={kiosk}
          found={found}
          text={({ difference }) => differenceText(words, answers, difference, day)}
          kept={decided.could}
          onKeep={(could) => onDecide({ ...decided, could })}
        />
      )}
    </Card>
  )
}

interface CouldProps {
  readonly words: Words
  readonly kiosk: boolean
  readonly found: readonly Explanation[]
  readonly text: (one: Explanation) => string
  readonly kept: Explanation | null
  readonly onKeep: (one: Explanation | null) => void
}

function Could({ words: { t, money }, kiosk, found, text, kept, onKeep }: CouldProps) {
  return (
    <>
      <h3>{t('grounds.compare.could')}</h3>
      <p>{t('grounds.compare.prudence')}</p>
      <ol class="grounds-could">
        {found.map((one, index) => (
          <li key={index}>
            <p>
              {one.amount === 0
                ? t('grounds.could.refused', { could: text(one) })
                : t('grounds.could.gives', { could: text(one), amount: money(one.amount) })}
            </p>
            {one.law.map((source) => (
              <p key={source.title} class="grounds-law">
                <Cite source={source} kiosk={kiosk} />
              </p>
            ))}
            <Button variant="quiet" pressed={kept === one} onPress={() => onKeep(kept === one ? null : one)}>
              {t('grounds.compare.keep')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  )
}

import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { Cite } from '../../screens/benefit/cite'
import { Button, Card, Notice } from '../../ui'
import { amountText, perText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'
import { type Decided, type Draft, receivedOf, type Search, searchOf } from './drafts'
import { differenceText } from './explanation-text'
import { agrees, type Explanation, explanations } from './explanations'
import { centsTyped } from './typed'

interface Props {
  readonly words: Words
  readonly kiosk: boolean
  readonly day: IsoDate
  readonly answers: Answers
  readonly finding: Finding
  readonly draft: Draft
  readonly onDraft: (part: Partial<Draft>) => void
}

/** The decision of the office beside the calculation, and the single things that could explain the difference. */
export function CompareCard({ words, kiosk, day, answers, finding, draft, onDraft }: Props) {
  const { t, money } = words
  const { decided } = draft
  const search = searchOf(draft, answers)
  const received = receivedOf(decided)
  const { amount, standing } = finding
  const known = standing === 'closed' ? 0 : amount && amount.least === amount.most ? amount.least : null
  const decide = (part: Partial<Decided>) => onDraft({ decided: { ...decided, ...part }, search: null })
  const look = () => {
    if (received === undefined) return
    onDraft({ search: { answers, found: explanations(finding, answers, received, day), cited: null } })
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
            onInput={(event) => decide({ typed: event.currentTarget.value })}
          />
        </label>
        <label class="grounds-check">
          <input
            type="checkbox"
            checked={decided.refused}
            onChange={(event) => decide({ refused: event.currentTarget.checked })}
          />
          <span>{t('grounds.compare.refused')}</span>
        </label>
        <label class="grounds-field">
          <span>{t('grounds.compare.on')}</span>
          <input
            type="date"
            max={day}
            value={decided.on ?? ''}
            onInput={(event) => onDraft({ decided: { ...decided, on: event.currentTarget.value || null } })}
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
        {search?.found.length === 0 && <Notice>{t('grounds.compare.nothing')}</Notice>}
        {draft.search && !search && <Notice>{t('grounds.compare.changed')}</Notice>}
      </div>
      {received !== undefined && !agrees(known, received) && (
        <p class="no-print">
          <Button variant="primary" onPress={look}>
            {t('grounds.compare.search')}
          </Button>
        </p>
      )}
      {search && search.found.length > 0 && (
        <Could
          words={words}
          kiosk={kiosk}
          search={search}
          text={({ difference }) => differenceText(words, answers, difference, day)}
          onCite={(cited) => onDraft({ search: { ...search, cited } })}
        />
      )}
    </Card>
  )
}

interface CouldProps {
  readonly words: Words
  readonly kiosk: boolean
  readonly search: Search
  readonly text: (one: Explanation) => string
  readonly onCite: (one: Explanation | null) => void
}

function Could({ words: { t, money }, kiosk, search: { found, cited }, text, onCite }: CouldProps) {
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
            <Button variant="quiet" pressed={cited === one} onPress={() => onCite(cited === one ? null : one)}>
              {t('grounds.compare.keep')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  )
}

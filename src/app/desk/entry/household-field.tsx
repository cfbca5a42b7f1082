import { useEffect, useState } from 'preact/hooks'
import { answerKey, type FactRef } from '../../../engine/types'
import { type Foyer, foyer, UNIONS, type Union } from '../../../law/facts'
import { menage } from '../../../law/menage'
import type { Words } from '../../i18n/words'
import type { Entry } from './entry'

interface Props {
  readonly words: Words
  readonly entry: Entry
  readonly field: FactRef
  readonly value: Foyer | undefined
}

const MOST = 12
const ALONE = 'solo'
const KEY = answerKey(foyer, menage)

/** Children by number: those who are there stay, in their order; a new one takes the first number that is free. */
function children(now: readonly string[], count: number): readonly string[] {
  const free = Array.from({ length: MOST }, (_, index) => `enfant${index + 1}`).filter((id) => !now.includes(id))
  return [...now.slice(0, count), ...free.slice(0, Math.max(0, count - now.length))]
}

/**
 * How the couple lives, and how many children: an answer once both are said. Whoever would leave by what is chosen leaves
 * only with the field, so that an arrow or a first digit on the way to another answer loses nobody's answers.
 */
export function HouseholdField({ words: { t }, entry, field, value }: Props) {
  const [couple, setCouple] = useState(coupleOf(value))
  const [count, setCount] = useState(countOf(value))
  // What comes from elsewhere, such as a sheet that is taken up again.
  useEffect(() => {
    setCouple(coupleOf(value))
    setCount(countOf(value))
  }, [value])
  const wrong = count !== '' && !(/^\d{1,2}$/.test(count) && Number(count) <= MOST)

  const say = (couple: string, count: string, left: boolean) => {
    if (couple === '' || !/^\d{1,2}$/.test(count) || Number(count) > MOST) return
    const conjoint = couple === ALONE ? null : (couple as Union)
    const now = value?.enfants ?? []
    const loses = now.length > Number(count) || (value !== undefined && value.conjoint !== null && conjoint === null)
    if (loses && !left) return
    const enfants = children(now, Number(count))
    if (value && value.conjoint === conjoint && value.enfants.join() === enfants.join()) return
    entry.say(field, { conjoint, enfants })
  }
  const take = (couple: string, count: string, left = false) => {
    setCouple(couple)
    setCount(count)
    say(couple, count, left)
  }
  const leave = () => say(couple, count, true)
  /** Before the page hears of the key: what the fields propose is taken, and who leaves leaves. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey) return
    const atCouple = event.target instanceof HTMLSelectElement
    take(atCouple && couple === '' ? ALONE : couple, !atCouple && count === '' ? '0' : count, true)
  }
  return (
    <div class="entry-pair">
      <div class="entry-field" data-state={couple === '' ? 'proposed' : 'said'}>
        <label for={`field-${KEY}`}>{t('desk.entry.couple')}</label>
        <select
          id={`field-${KEY}`}
          data-key={KEY}
          onKeyDown={onKeyDown}
          onBlur={leave}
          value={couple}
          onChange={({ currentTarget }) => take(currentTarget.value, count)}
        >
          <option value="">{t('desk.entry.proposed', { answer: t('desk.entry.solo') })}</option>
          <option value={ALONE}>{t('desk.entry.solo')}</option>
          {UNIONS.map((union) => (
            <option key={union} value={union}>
              {t(`desk.entry.union.${union}`)}
            </option>
          ))}
        </select>
      </div>
      <div class="entry-field" data-state={wrong ? 'wrong' : count === '' ? 'proposed' : 'said'}>
        <label for="field-children">{t('desk.entry.children')}</label>
        <input
          id="field-children"
          type="text"
          inputMode="numeric"
          onKeyDown={onKeyDown}
          onBlur={leave}
          autocomplete="off"
          data-key={`${KEY} children`}
          placeholder={t('desk.entry.proposed', { answer: '0' })}
          value={count}
          aria-invalid={wrong}
          aria-describedby="field-children-wrong"
          onInput={({ currentTarget }) => take(couple, currentTarget.value.trim())}
        />
        <p class="entry-wrong" id="field-children-wrong" role="alert">
          {wrong && t('questions.errors.tooLarge', { most: MOST })}
        </p>
      </div>
    </div>
  )
}

const coupleOf = (value: Foyer | undefined): string => (value ? (value.conjoint ?? ALONE) : '')
const countOf = (value: Foyer | undefined): string => (value ? String(value.enfants.length) : '')

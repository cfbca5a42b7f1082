import { useEffect, useRef } from 'preact/hooks'
import { MOTIVES, type Motive, REASONS } from '../../../statistics/vocabulary'
import type { Words } from '../../i18n/words'
import type { Taken, Why } from '../../session/session'
import { Button, ChoiceGroup } from '../../ui'

interface Props {
  readonly words: Words
  readonly benefitId: string
  readonly taken: Taken | undefined
  readonly why: Why | undefined
  readonly onTake: (taken: Taken) => void
  readonly onExplain: (why: Why) => void
}

const ANSWERS = ['receives', 'pending', 'no'] as const

const motivesOf = (why: Why | undefined): readonly Motive[] =>
  why?.reason === 'nd' || why?.reason === 'nr' ? MOTIVES[why.reason] : []

/** Whether the visitor has a right already; if not, why: the advice depends on it. */
export function StandingAsked({ words: { t }, benefitId, taken, why, onTake, onExplain }: Props) {
  const motives = motivesOf(why)
  const advice = taken === 'no' ? adviceOf(why) : undefined
  const said = useRef<HTMLParagraphElement>(null)
  // The bar of actions must not hide what was just said.
  useEffect(() => {
    if (advice) said.current?.scrollIntoView?.({ block: 'nearest' })
  }, [advice])
  return (
    <div class="standing">
      <fieldset class="taken">
        <legend>{t('results.taken.question', { right: t(`droits.${benefitId}.short`) })}</legend>
        {ANSWERS.map((answer) => (
          <Button key={answer} pressed={taken === answer} icon={mark(taken === answer)} onPress={() => onTake(answer)}>
            {t(`results.taken.${answer}`)}
          </Button>
        ))}
      </fieldset>
      {taken === 'no' && (
        <div class="reasons">
          <ChoiceGroup
            legend={t('results.reason.question')}
            columns={2}
            options={REASONS.map((reason) => ({ value: reason, label: t(`results.reason.${reason}`) }))}
            value={why?.reason ?? null}
            onChange={(reason) => onExplain({ reason })}
          />
          {why && motives.length > 0 && (
            <ChoiceGroup
              legend={t(`results.motive.question.${why.reason}`)}
              columns={2}
              options={motives.map((motive) => ({ value: motive, label: t(`results.motive.${motive}`) }))}
              value={why.motive ?? null}
              onChange={(motive) => onExplain({ reason: why.reason, motive })}
            />
          )}
        </div>
      )}
      <p class="advice" role="status" ref={said}>
        {advice && t(`results.advice.${advice}`)}
      </p>
    </div>
  )
}

/** What is chosen is not told by its colour alone. */
const mark = (chosen: boolean) => (chosen ? 'check' : undefined)

/** Key of the advice for a reason: the motive's own where there is one. */
const adviceOf = (why: Why | undefined): string | undefined => {
  if (!why || why.reason === 'nx') return undefined
  return why.motive && why.motive !== 'nx' ? why.motive : why.reason
}

import { MOTIVES, type Motive, REASONS } from '../../../statistics/vocabulary'
import type { Words } from '../../i18n/words'
import type { Taken, Why } from '../../session/session'
import { Button } from '../../ui'

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

/** Whether the visitor receives a right already; if not, why: the advice depends on it. */
export function StandingAsked({ words: { t }, benefitId, taken, why, onTake, onExplain }: Props) {
  const motives = motivesOf(why)
  const advice = adviceOf(why)
  return (
    <div class="standing">
      <fieldset class="taken">
        <legend>{t('results.taken.question', { right: t(`droits.${benefitId}.short`) })}</legend>
        {ANSWERS.map((answer) => (
          <Button key={answer} pressed={taken === answer} onPress={() => onTake(answer)}>
            {t(`results.taken.${answer}`)}
          </Button>
        ))}
      </fieldset>
      {taken === 'no' && (
        <fieldset class="taken reasons">
          <legend>{t('results.reason.question')}</legend>
          {REASONS.map((reason) => (
            <Button
              key={reason}
              pressed={why?.reason === reason}
              icon={mark(why?.reason === reason)}
              onPress={() => onExplain({ reason })}
            >
              {t(`results.reason.${reason}`)}
            </Button>
          ))}
        </fieldset>
      )}
      {taken === 'no' && why && motives.length > 0 && (
        <fieldset class="taken reasons">
          <legend>{t(`results.motive.question.${why.reason}`)}</legend>
          {motives.map((motive) => (
            <Button
              key={motive}
              pressed={why.motive === motive}
              icon={mark(why.motive === motive)}
              onPress={() => onExplain({ reason: why.reason, motive })}
            >
              {t(`results.motive.${motive}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <p class="advice" role="status">
        {taken === 'no' && advice && t(`results.advice.${advice}`)}
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

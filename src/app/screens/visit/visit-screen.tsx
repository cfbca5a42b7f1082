import type { ComponentChildren } from 'preact'
import type { Question } from '../../../engine/questions'
import { UNKNOWN } from '../../../engine/types'
import type { Benefit } from '../../../law/benefit'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import type { Session, Visit } from '../../session/session'
import type { Trail } from '../../session/trail'
import { Screen } from '../../ui'
import { type Drafts, keyOf } from '../../walk/drafts'
import { type Finding, findingsOnce } from '../../walk/findings'
import { gain } from '../../walk/gain'
import { again, next, stillAsked } from '../../walk/next'
import { openCount } from '../../walk/totals'
import { AnswersScreen } from '../answers/answers-screen'
import { BenefitScreen } from '../benefit/benefit-screen'
import type { GuideProps } from '../guide/props'
import { QuestionScreen } from '../questions/question-screen'
import { ResultsScreen } from '../results/results-screen'
import { CountedProgress } from './counted-progress'
import { type GuideStep, isGuide, type Step } from './steps'
import type { Guide } from './use-guide'
import { useSoon } from './use-soon'

interface Props {
  readonly words: Words
  readonly today: Today
  readonly printer: 'none' | 'a4'
  /** On a terminal no link leaves the product. */
  readonly kiosk: boolean
  readonly session: Session
  readonly visit: Visit
  /** The register of the visit. */
  readonly rights: readonly Benefit[]
  readonly found: readonly Finding[]
  readonly trail: Trail<Step>
  readonly step: Step
  /** Screens of the guide; `undefined` while they are fetched. */
  readonly guide: Guide | undefined
  /** Leaves at once for the start screen. */
  readonly onLeave: () => void
  readonly onEnd: () => void
  /** The button that hides amounts. */
  readonly amounts: ComponentChildren
}

/** The screen of the present step, and what leads from it to the next. */
export function VisitScreen(props: Props) {
  const { words, today, kiosk, session, visit, rights, found, trail, step, onEnd } = props
  const { answers, taken, why } = visit
  const soon = useSoon(step)
  const back = () => soon(trail.back)
  const open = (to: Step) => soon(() => trail.go(to))
  const results = () => trail.go({ screen: 'results' })
  const focus = step.screen === 'questions' ? step.focus : []
  const question =
    step.screen === 'questions'
      ? (stillAsked(step.question, answers) ?? next(focused(found, focus), answers, today.today))
      : undefined
  /** After what was just said: the answers of the session, not those on screen. */
  const askNext = (focus: readonly string[]) => {
    const said = session.get().answers
    const question = next(focused(findingsOnce(rights, said, today.today), focus), said, today.today)
    if (question) trail.go({ screen: 'questions', question, editing: false, focus })
    else results()
  }
  const record = (asked: Question, drafts: Drafts) => {
    for (const line of asked.asks) {
      const raw = drafts.get(keyOf(line))
      if (raw === UNKNOWN) session.dontKnow(line.fact, line.subject)
      else session.answer(line.fact, line.subject, raw)
    }
    if (step.screen === 'questions' && step.editing) trail.back()
    else askNext(focus)
  }

  const undecided = found.some(({ missing }) => missing.length > 0)
  if (question) {
    return (
      <QuestionScreen
        key={question.asks.map(keyOf).join()}
        words={words}
        question={question}
        answers={answers}
        today={today.today}
        progress={
          <CountedProgress
            words={words}
            rights={rights}
            answers={answers}
            today={today.today}
            focus={focus}
            found={openCount(found)}
          />
        }
        onAnswer={(drafts) => soon(() => record(question, drafts))}
        onResults={() => soon(results)}
        onBack={back}
      />
    )
  }
  if (isGuide(step)) {
    return (
      <GuideStepScreen
        {...props}
        step={step}
        onGo={trail.go}
        onBack={back}
        onCheck={(benefits) => soon(() => askNext(benefits))}
      />
    )
  }
  if (step.screen === 'benefit') {
    return (
      <BenefitScreen
        key={step.benefitId}
        words={words}
        today={today}
        kiosk={kiosk}
        answers={answers}
        finding={findingOf(found, step.benefitId)}
        onBack={back}
        amounts={props.amounts}
      />
    )
  }
  if (step.screen === 'answers') {
    return (
      <AnswersScreen
        words={words}
        answers={answers}
        today={today.today}
        undecided={undecided}
        onChange={(fact, subject) =>
          open({ screen: 'questions', question: again(fact, subject), editing: true, focus: [] })
        }
        onContinue={() => soon(() => askNext([]))}
        onBack={back}
      />
    )
  }
  return (
    <ResultsScreen
      words={words}
      today={today}
      kiosk={kiosk}
      found={found}
      sums={gain(found, taken, answers, today.today)}
      taken={taken}
      why={why}
      onTake={session.take}
      onExplain={session.explain}
      onOpen={(benefitId) => open({ screen: 'benefit', benefitId })}
      onAnswers={() => open({ screen: 'answers' })}
      onContinue={undecided ? () => soon(() => askNext([])) : undefined}
      onFile={() => open({ screen: 'file' })}
      onPlaces={() => open({ screen: 'places' })}
      onBack={back}
      onEnd={onEnd}
      amounts={props.amounts}
    />
  )
}

/** The findings that the walk is about. */
const focused = (found: readonly Finding[], focus: readonly string[]): readonly Finding[] =>
  focus.length === 0 ? found : found.filter(({ benefit }) => focus.includes(benefit.id))

type GuideStepProps = Omit<GuideProps, 'step'> & { readonly step: GuideStep; readonly guide: Guide | undefined }

/** A screen of the guide, or a word of patience while it is fetched. */
function GuideStepScreen({ guide: Guide, ...props }: GuideStepProps) {
  const { t } = props.words
  const back = { label: t('common.back'), onPress: props.onBack }
  if (Guide === undefined) return <Screen key="wait" title={t('start.loading')} layout="page" back={back} />
  if (Guide === 'failed') return <Screen key="failed" title={t('start.failed')} layout="page" back={back} />
  return <Guide key={props.step.screen} {...props} />
}

const findingOf = (found: readonly Finding[], benefitId: string): Finding =>
  found.find(({ benefit }) => benefit.id === benefitId) as Finding

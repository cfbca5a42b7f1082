import { UNKNOWN } from '../../../engine/types'
import { UNIONS } from '../../../law/facts'
import type { Words } from '../../i18n/words'
import {
  AmountPad,
  Button,
  ChoiceGroup,
  DatePad,
  type Household,
  HouseholdCards,
  MultiChoice,
  NumberPad,
} from '../../ui'
import { fromShares, toShares } from '../../walk/amounts'
import type { Input } from '../../walk/inputs'
import { AmountInput } from './amount-input'
import { datePadLabels, householdLabels, padLabels } from './labels'

export interface AnswerInputProps {
  readonly words: Words
  readonly input: Input
  /** Words of an option. */
  readonly option: (value: string) => string
  readonly factId: string
  /** What the answer is about: the legend of the input. */
  readonly label: string
  /** The label is already the title of the screen. */
  readonly hideLabel: boolean
  readonly canIgnore: boolean
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  readonly error: string | undefined
}

const IGNORED = 'unknown'

/** The input that a kind of fact asks for, with "Je ne sais pas" where the law can do without the answer. */
export function AnswerInput(props: AnswerInputProps) {
  const { input } = props
  switch (input.kind) {
    case 'household':
      return (
        <HouseholdCards
          legend={props.label}
          hideLegend={props.hideLabel}
          value={props.value as Household}
          onChange={props.onChange}
          unions={UNIONS.map((union) => ({ value: union, label: props.option(union) }))}
          labels={householdLabels(props.words)}
        />
      )
    case 'choice':
      return <Choices {...props} options={input.options} columns={input.columns} />
    case 'yesNo':
      return <YesOrNo {...props} />
    case 'several':
      return <Several {...props} options={input.options} />
    default:
      return <Typed {...props} />
  }
}

function Choices(props: AnswerInputProps & { options: readonly string[]; columns: 1 | 2 | undefined }) {
  const { words, option: text, value, onChange, canIgnore } = props
  const ignored = canIgnore ? [{ value: IGNORED, label: words.t('questions.ui.dontKnow') }] : []
  return (
    <ChoiceGroup
      legend={props.label}
      hideLegend={props.hideLabel}
      columns={props.columns}
      options={[...props.options.map((option) => ({ value: option, label: text(option) })), ...ignored]}
      value={value === UNKNOWN ? IGNORED : ((value as string | undefined) ?? null)}
      onChange={(chosen) => onChange(chosen === IGNORED ? UNKNOWN : chosen)}
    />
  )
}

function YesOrNo({ words, label, hideLabel, canIgnore, value, onChange }: AnswerInputProps) {
  const { t } = words
  const answers = new Map<string, unknown>([
    ['yes', true],
    ['no', false],
    [IGNORED, UNKNOWN],
  ])
  const options = [
    { value: 'yes', label: t('questions.ui.yes') },
    { value: 'no', label: t('questions.ui.no') },
    ...(canIgnore ? [{ value: IGNORED, label: t('questions.ui.dontKnow') }] : []),
  ]
  return (
    <ChoiceGroup
      legend={label}
      hideLegend={hideLabel}
      columns={2}
      options={options}
      value={options.find((option) => answers.get(option.value) === value)?.value ?? null}
      onChange={(chosen) => onChange(answers.get(chosen))}
    />
  )
}

const NONE = 'none'

function Several(props: AnswerInputProps & { options: readonly string[] }) {
  const { words, option: text, factId, value, onChange } = props
  const chosen = value as readonly string[] | undefined
  const none = { value: NONE, label: words.t(`questions.${factId}.none`) }
  return (
    <MultiChoice
      legend={props.label}
      hideLegend={props.hideLabel}
      none={NONE}
      options={[...props.options.map((option) => ({ value: option, label: text(option) })), none]}
      value={chosen?.length === 0 ? [NONE] : (chosen ?? [])}
      onChange={(next) => onChange(next.length === 0 ? undefined : next.filter((option) => option !== NONE))}
    />
  )
}

/** Pads, and beside them a button for what the visitor does not know. */
function Typed(props: AnswerInputProps) {
  const { words, canIgnore, value, onChange } = props
  return (
    <>
      <Pad
        {...props}
        value={value === UNKNOWN ? null : (value ?? null)}
        onChange={(next) => onChange(next ?? undefined)}
      />
      {canIgnore && (
        <Button
          icon="circle-question-mark"
          pressed={value === UNKNOWN}
          onPress={() => onChange(value === UNKNOWN ? undefined : UNKNOWN)}
        >
          {words.t('questions.ui.dontKnow')}
        </Button>
      )}
    </>
  )
}

function Pad({ words, input, label, hideLabel, factId, value, onChange, error }: AnswerInputProps) {
  const { t } = words
  const shared = { label, hideLabel, error }
  const typed = value as number | null
  switch (input.kind) {
    case 'date':
      return (
        <DatePad
          legend={label}
          hideLegend={hideLabel}
          value={value as string | null}
          onChange={onChange}
          labels={datePadLabels(words)}
          monthNames={words.monthNames}
          error={error}
        />
      )
    case 'amount':
      return <AmountInput {...shared} words={words} input={input} value={typed} onChange={onChange} />
    case 'shares':
      return (
        <AmountPad
          {...shared}
          value={fromShares(typed)}
          onChange={(hundredths) => onChange(toShares(hundredths))}
          labels={padLabels(words)}
          currency={t(`questions.${factId}.unit`)}
        />
      )
    case 'number':
      return (
        <NumberPad
          {...shared}
          value={typed}
          onChange={onChange}
          labels={padLabels(words)}
          digits={input.digits}
          unit={t(`questions.${factId}.unit`)}
        />
      )
    default:
      return null
  }
}

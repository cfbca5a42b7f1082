import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { answerText } from '../../walk/answer-text'
import { answerGroups } from '../../walk/answers-list'
import { amountText, perText } from '../../walk/benefit-words'
import { factName } from '../../walk/question-words'
import type { HandOverLine } from '../hand-over'

/** One line of the note in words. */
export function lineText(words: Words, line: HandOverLine, answers: Answers, today: IsoDate): string {
  const { t } = words
  const said = (name: string, text: string) => t('handover.line', { name, text })
  switch (line.kind) {
    case 'right': {
      const { benefit, amount, standing } = line.finding
      const state = line.pending ? 'handover.pending' : standing === 'open' ? 'handover.open' : 'handover.unsure'
      const sum = amountText(words, amount)
      const about = sum === null ? [] : [t('handover.amount', { amount: sum, per: perText(words, amount) ?? '' })]
      return said(t(`droits.${benefit.id}.name`), [t(state), ...about].join(', '))
    }
    case 'fact': {
      const { fact, subject } = line
      const found = answerGroups(words, answers, today)
        .flatMap(({ lines }) => lines)
        .find((one) => one.fact === fact && one.subject.id === subject.id)
      return said(
        found?.name ?? factName(words, fact.id, today),
        found?.text ?? answerText(words, answers, fact, subject, today) ?? '',
      )
    }
    case 'document':
      return said(t(`documents.${line.document}.name`), t(line.have ? 'handover.have' : 'handover.lack'))
  }
}

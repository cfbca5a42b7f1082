import type { IsoDate } from '../../../engine/dates'
import type { Answers } from '../../../engine/types'
import type { Words } from '../../i18n/words'
import { answerText } from '../../walk/answer-text'
import { amountText, perText } from '../../walk/benefit-words'
import { personName, personOf, subjectName } from '../../walk/people'
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
      const person = personOf(subject)
      const short = factName(words, fact.id, today)
      const whose =
        'personne' in subject || !person ? subjectName(words, answers, subject) : personName(words, answers, person)
      // The household needs no name: it is one.
      const name = subject.id === 'menage' ? short : t('results.calculation.of', { label: short, name: whose })
      return said(name, answerText(words, answers, fact, subject, today) ?? '')
    }
    case 'document':
      return said(t(`documents.${line.document}.name`), t(line.have ? 'handover.have' : 'handover.lack'))
  }
}

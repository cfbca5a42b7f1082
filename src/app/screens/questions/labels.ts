import type { Words } from '../../i18n/words'
import type { HouseholdCardsProps } from '../../ui'

/** Labels of the keys of a pad. */
export const padLabels = ({ t }: Words) => ({
  erase: t('common.pad.erase'),
  clear: t('common.pad.clear'),
  comma: t('common.pad.comma'),
})

/** Labels of the three steps of a date, and of its keys. */
export const datePadLabels = ({ t }: Words) => ({
  day: t('common.date.day'),
  month: t('common.date.month'),
  year: t('common.date.year'),
  next: t('common.date.next'),
  erase: t('common.pad.erase'),
  clear: t('common.pad.clear'),
  invalid: t('questions.errors.noSuchDay'),
})

/** Labels of the cards of the household. */
export const householdLabels = ({ t }: Words): HouseholdCardsProps['labels'] => ({
  you: t('common.people.demandeur'),
  partner: t('common.people.conjoint'),
  union: t('common.household.union'),
  child: (number) => t('common.people.enfant', { number }),
  addPartner: t('common.household.addPartner'),
  addChild: t('common.household.addChild'),
  remove: t('common.household.remove'),
  removePartner: t('common.household.removePartner'),
  removeChild: (number) => t('common.household.removeChild', { number }),
})

import type { Translate } from '../i18n/translate'
import { Button } from '../ui/button'
import { Modal } from '../ui/modal'

interface Props {
  readonly t: Translate
  /** Terms of the screen. */
  readonly terms: readonly string[]
  /** The term that is explained; `null`: none yet. */
  readonly term: string | null
  readonly onTerm: (term: string) => void
  readonly onClose: () => void
}

/** What a word means, and the other words of the screen. */
export function GlossaryDialog({ t, terms, term, onTerm, onClose }: Props) {
  const others = terms.filter((one) => one !== term)
  return (
    <Modal
      // Another term is another dialog: its title takes the focus and is read out.
      key={term}
      title={term === null ? t('glossary.ui.title') : t(`glossary.terms.${term}.name`)}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('glossary.ui.close')}
        </Button>
      }
    >
      <p class="term-text">{term === null ? t('glossary.ui.hint') : t(`glossary.terms.${term}.text`)}</p>
      {term !== null && others.length > 0 && <h2 class="term-others">{t('glossary.ui.also')}</h2>}
      <ul class="term-list">
        {others.map((one) => (
          <li key={one}>
            <Button onPress={() => onTerm(one)}>{t(`glossary.terms.${one}.name`)}</Button>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

import { useState } from 'preact/hooks'
import { isTranslated, type OtherLanguage, printOf, type Reviews, reviewOf } from '../../content/local/reviews'
import { OTHERS } from '../../content/local/schema-parts'
import { languageName, tagOf } from '../i18n/languages'
import { Button } from '../ui'
import { elementId } from './explain'
import { type FieldProps, helpOf, labelOf } from './field-props'
import { Fieldset } from './frame'
import { at, cleaned, put } from './tree'

/** The translations of the item: who read each, and when; one whose words or whose French changed since is to be read again. */
export function ReviewsField(props: FieldProps<'reviews'>) {
  const { words, field, tree, around, faults, today, onChange } = props
  const { t } = words
  const path = around + field.path
  const [by, setBy] = useState('')
  const item = cleaned(tree)
  const held = (at(tree, field.path) ?? {}) as Reviews
  const translated = OTHERS.filter((language) => isTranslated(item, language))
  const stateOf = (language: OtherLanguage): string => {
    const review = held[language]
    if (!review) return t('atelier.reviews.none')
    const who = { by: review.by, day: words.day(review.on) }
    return t(reviewOf(item, language) ? 'atelier.reviews.done' : 'atelier.reviews.changed', who)
  }
  const mark = (language: OtherLanguage) =>
    onChange(put(tree, `${field.path}.${language}`, { by: by.trim(), on: today, of: printOf(item, language) }))
  return (
    <Fieldset
      path={path}
      legend={labelOf(props)}
      help={helpOf(props)}
      faults={faults.filter((fault) => fault.path.startsWith(path))}
      explain={props.explain}
    >
      {translated.length === 0 ? (
        <p>{t('atelier.reviews.nothing')}</p>
      ) : (
        <>
          <div class="atelier-field">
            <label for={elementId(`${path}.by`)}>{t('atelier.reviews.by')}</label>
            <input
              id={elementId(`${path}.by`)}
              type="text"
              maxLength={100}
              value={by}
              onInput={({ currentTarget }) => setBy(currentTarget.value)}
            />
          </div>
          <ul class="atelier-list">
            {translated.map((language) => (
              <li key={language} class="atelier-line">
                <div>
                  <strong lang={tagOf(language)}>{languageName(language)}</strong>{' '}
                  <span role="status">{stateOf(language)}</span>
                </div>
                <Button icon="check" disabled={by.trim() === ''} onPress={() => mark(language)}>
                  {t('atelier.reviews.mark')}{' '}
                  <span class="sr-only" lang={tagOf(language)}>
                    {languageName(language)}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Fieldset>
  )
}

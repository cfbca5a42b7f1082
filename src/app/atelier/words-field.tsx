import { OTHERS } from '../../content/local/schema-parts'
import { directionOf, type Language, languageName, tagOf } from '../i18n/languages'
import { Disclosure } from '../ui'
import { elementId } from './explain'
import { type FieldProps, helpOf, labelOf } from './field-props'
import { describedBy, Hints } from './frame'
import { at, put, type Tree } from './tree'

/** Words in the languages of the product: French first, the others folded unless they are needed. */
export function WordsField(props: FieldProps<'words'>) {
  const { words, field, tree, around, faults, onChange } = props
  const { t } = words
  const path = around + field.path
  const held = (at(tree, field.path) ?? {}) as Tree
  const translated = OTHERS.filter((language) => String(held[language] ?? '').trim() !== '')
  const wrongIn = (language: Language) =>
    faults.filter((one) => one.path === `${path}.${language}` || (language === 'fr' && one.path === path))
  const type = (language: Language, text: string) => {
    const next = { ...held, fr: held.fr ?? '', [language]: text }
    const nothing = Object.values(next).every((one) => one === '')
    onChange(put(tree, field.path, nothing && field.empty === 'null' ? null : next))
  }
  const input = (language: Language) => {
    const own = `${path}.${language}`
    const wrong = wrongIn(language)
    const attributes = {
      id: elementId(own),
      lang: tagOf(language),
      dir: directionOf(language),
      'aria-invalid': wrong.length > 0,
      'aria-describedby': describedBy(own),
      value: String(held[language] ?? ''),
    }
    const untold = language !== 'fr' && !field.every && !translated.includes(language)
    const help = language === 'fr' ? helpOf(props) : untold ? t('atelier.form.untold') : undefined
    return (
      <div class="atelier-field" key={language}>
        <label for={elementId(own)}>
          {language === 'fr' ? (
            labelOf(props)
          ) : (
            <>
              <span class="sr-only">{labelOf(props)} </span>
              <span lang={tagOf(language)}>{languageName(language)}</span>
            </>
          )}
        </label>
        {field.long ? (
          <textarea {...attributes} rows={3} onInput={({ currentTarget }) => type(language, currentTarget.value)} />
        ) : (
          <input {...attributes} type="text" onInput={({ currentTarget }) => type(language, currentTarget.value)} />
        )}
        <Hints path={own} help={help} faults={wrong} explain={props.explain} />
      </div>
    )
  }
  const opened = field.every || OTHERS.some((language) => wrongIn(language).length > 0)
  return (
    <div class="atelier-words">
      {input('fr')}
      <Disclosure open={opened} summary={t('atelier.form.others', { done: translated.length, all: OTHERS.length })}>
        {OTHERS.map(input)}
      </Disclosure>
    </div>
  )
}

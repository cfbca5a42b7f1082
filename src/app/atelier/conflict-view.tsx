import { useEffect, useRef, useState } from 'preact/hooks'
import { isReview } from '../../content/local/reviews'
import { OTHERS } from '../../content/local/schema-parts'
import type { Words } from '../i18n/words'
import { Button, Card } from '../ui'
import type { DraftItem } from './api'
import { fieldAt, languageAt } from './explain'
import type { Field } from './fields'
import { at, differences, put, same, type Tree } from './tree'

interface Props {
  readonly words: Words
  readonly fields: readonly Field[]
  /** What both began from. */
  readonly base: Tree
  readonly mine: Tree
  /** `null`: somebody removed it. */
  readonly current: DraftItem | null
  /** The version that goes on, with the revision it is now made from. */
  onChosen(item: Tree, revision: number | null): void
}

/** Names of a path, for people. */
export function pathName({ t }: Words, fields: readonly Field[], path: string): string {
  const field = fieldAt(fields, path)?.field
  if (!field) return path
  const label = t(`atelier.fields.label.${field.label}`)
  const language = field.kind === 'words' || field.kind === 'reviews' ? languageAt(path) : undefined
  return language && language !== 'fr' ? `${label} (${language})` : label
}

/** Paths at which two versions differ. A review is one thing, chosen whole: who, when, of which texts. */
function choices(mine: Tree, theirs: Tree): readonly string[] {
  const others = differences(mine, theirs).filter((path) => path !== 'id' && !/^reviews(\.|$)/.test(path))
  const reviews = OTHERS.map((language) => `reviews.${language}`)
  return [...others, ...reviews.filter((path) => !same(at(mine, path), at(theirs, path)))]
}

function said({ t, day }: Words, value: unknown): string {
  if (isReview(value)) return t('atelier.reviews.done', { by: value.by, day: day(value.on) })
  if (value === undefined || value === null || value === '') return t('atelier.conflict.nothing')
  if (typeof value === 'boolean') return t(value ? 'places.place.yes' : 'places.place.no')
  if (typeof value !== 'object') return String(value)
  return Object.values(value)
    .map((one) => (typeof one === 'object' && one !== null ? JSON.stringify(one) : String(one)))
    .join(', ')
}

/** Two versions of an item, field by field: each is chosen from one of them; then the form goes on. Nothing is lost. */
export function ConflictView({ words, fields, base, mine, current, onChosen }: Props) {
  const { t } = words
  const start = useRef<HTMLParagraphElement>(null)
  // It stands where the form was: the eye and the reader begin there.
  useEffect(() => {
    document.body.scrollTop = 0
    start.current?.focus()
  }, [])
  const theirs: Tree = current?.item ?? {}
  const paths = current ? choices(mine, theirs) : []
  // Who did not touch a field keeps what the other wrote in it.
  const [own, setOwn] = useState<ReadonlySet<string>>(
    () => new Set(paths.filter((path) => !same(at(mine, path), at(base, path)))),
  )
  const choose = (path: string, isOwn: boolean) =>
    setOwn(new Set(isOwn ? [...own, path] : [...own].filter((one) => one !== path)))
  const merge = () =>
    onChosen(
      paths.filter((path) => !own.has(path)).reduce((item, path) => put(item, path, at(theirs, path)), mine),
      current?.revision ?? null,
    )
  return (
    <Card title={t('atelier.conflict.title')} tone="stone">
      <p ref={start} tabIndex={-1}>
        {current ? t('atelier.conflict.text', { who: current.changedBy ?? '' }) : t('atelier.conflict.removed')}
      </p>
      {paths.map((path) => (
        <fieldset key={path} class="atelier-set">
          <legend>{pathName(words, fields, path)}</legend>
          {[true, false].map((isOwn) => (
            <label key={String(isOwn)} class="atelier-tick">
              <input
                type="radio"
                name={`conflict-${path}`}
                checked={own.has(path) === isOwn}
                onChange={() => choose(path, isOwn)}
              />
              <span>
                <strong>{t(isOwn ? 'atelier.conflict.mine' : 'atelier.conflict.theirs')}</strong>{' '}
                {said(words, at(isOwn ? mine : theirs, path))}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div>
        <Button variant="primary" onPress={merge}>
          {t('atelier.conflict.go')}
        </Button>
      </div>
    </Card>
  )
}

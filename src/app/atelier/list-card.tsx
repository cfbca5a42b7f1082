import { useId, useState } from 'preact/hooks'
import { PACK_KINDS, type PackKind } from '../../content/local/faults'
import { isOld } from '../../content/local/shown'
import type { Words } from '../i18n/words'
import { Button, Card, Tag } from '../ui'
import type { Draft, DraftItem } from './api'
import { itemName, placesOf } from './item-name'
import { at } from './tree'

interface Props {
  readonly words: Words
  readonly draft: Draft
  readonly today: string
  readonly kind: PackKind
  onKind(kind: PackKind): void
  onEdit(item: DraftItem): void
  onAdd(kind: PackKind): void
}

/** What is past its day, or that nobody looked at for a year. */
export function ageOf({ item }: DraftItem, today: string): 'past' | 'old' | undefined {
  const until = at(item, 'validUntil')
  const verified = at(item, 'verifiedOn')
  if (typeof until === 'string' && until < today) return 'past'
  return typeof verified === 'string' && isOld({ verifiedOn: verified }, today) ? 'old' : undefined
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The items of a kind, those to look at again first, with a search and the way to add one. */
export function ListCard({ words, draft, today, kind, onKind, onEdit, onAdd }: Props) {
  const { t } = words
  const id = useId()
  const [search, setSearch] = useState('')
  const places = placesOf(draft.items)
  const all = draft.items
    .filter((one) => one.kind === kind && one.state !== 'removed' && !one.toConfirm)
    .map((one) => ({ one, name: itemName(t, kind, one.item, places), age: ageOf(one, today) }))
    .sort((a, b) => Number(!a.age) - Number(!b.age) || a.name.localeCompare(b.name, 'fr'))
  const found = all.filter(({ name }) => plain(name).includes(plain(search)))
  return (
    <Card title={t('atelier.home.content')}>
      <fieldset class="atelier-kinds">
        <legend class="sr-only">{t('atelier.home.content')}</legend>
        {PACK_KINDS.map((one) => (
          <Button key={one} pressed={one === kind} onPress={() => onKind(one)}>
            {t(`atelier.home.kind.${one}`)}
          </Button>
        ))}
      </fieldset>
      <div class="atelier-field">
        <label for={id}>{t('atelier.home.search')}</label>
        <input id={id} type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
      </div>
      <div>
        <Button variant="primary" icon="plus" onPress={() => onAdd(kind)}>
          {t(`atelier.home.add.${kind}`)}
        </Button>
      </div>
      <p role="status">
        {found.length === 0 ? t('atelier.home.none') : t('atelier.home.count', { number: found.length })}
      </p>
      <ul class="atelier-list">
        {found.map(({ one, name, age }) => (
          <li key={one.id} class="atelier-line">
            <div>
              <strong>{name}</strong>{' '}
              {one.state !== 'same' && <Tag tone="sky">{t(`atelier.home.state.${one.state}`)}</Tag>}
              {age && <span class="atelier-age">{t(age === 'past' ? 'atelier.home.past' : 'atelier.home.older')}</span>}
            </div>
            <Button icon="pencil" onPress={() => onEdit(one)}>
              {t('atelier.home.edit')}
              <span class="sr-only"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

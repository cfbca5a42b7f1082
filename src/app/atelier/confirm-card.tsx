import { useId, useState } from 'preact/hooks'
import { isOld } from '../../content/local/shown'
import type { Words } from '../i18n/words'
import { Button, Card, Modal, Notice } from '../ui'
import { type AtelierApi, type DraftItem, isRefusal, type Refusal } from './api'
import { itemName } from './item-name'
import { refusalText } from './refusal-text'
import { at } from './tree'

interface Props {
  readonly words: Words
  readonly api: Pick<AtelierApi, 'confirm' | 'remove'>
  readonly items: readonly DraftItem[]
  readonly today: string
  onEdit(item: DraftItem): void
  onChanged(): void
}

/** What nobody has confirmed yet: confirmed by a name, corrected, or discarded. */
export function ConfirmCard({ words, api, items, today, onEdit, onChanged }: Props) {
  const { t } = words
  const id = useId()
  const [chosen, setChosen] = useState<{ readonly item: DraftItem; readonly what: 'confirm' | 'discard' }>()
  const [by, setBy] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const close = () => setChosen(undefined)
  const act = async () => {
    if (!chosen || (chosen.what === 'confirm' && by.trim() === '')) return
    const { item, what } = chosen
    const answer = await (what === 'confirm'
      ? api.confirm(item.kind, item.id, item.revision, by.trim())
      : api.remove(item.kind, item.id, item.revision))
    setRefusal(isRefusal(answer) ? answer : undefined)
    close()
    onChanged()
  }
  return (
    <Card title={t('atelier.confirm.title')} tone="stone">
      <p>{t('atelier.confirm.text')}</p>
      {refusal && <Notice tone="warning" live title={refusalText(t, refusal)} />}
      <ul class="atelier-list">
        {items.map((one) => {
          const name = itemName(t, one.kind, one.item, [])
          const verified = String(at(one.item, 'verifiedOn') ?? '')
          return (
            <li key={`${one.kind} ${one.id}`}>
              <p>
                <strong>{name}</strong>
              </p>
              <p class="atelier-help">
                {t('atelier.confirm.source', {
                  source: String(at(one.item, 'source.title') ?? ''),
                  day: words.day(verified),
                })}
                {isOld({ verifiedOn: verified }, today) && ` ${t('atelier.home.older')}`}
              </p>
              <div class="atelier-actions">
                <Button icon="check" onPress={() => setChosen({ item: one, what: 'confirm' })}>
                  {t('atelier.confirm.open')}
                  <span class="sr-only"> {name}</span>
                </Button>
                <Button icon="pencil" onPress={() => onEdit(one)}>
                  {t('atelier.confirm.correct')}
                  <span class="sr-only"> {name}</span>
                </Button>
                <Button variant="quiet" icon="trash-2" onPress={() => setChosen({ item: one, what: 'discard' })}>
                  {t('atelier.confirm.discard')}
                  <span class="sr-only"> {name}</span>
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {chosen && (
        <Modal
          title={itemName(t, chosen.item.kind, chosen.item.item, [])}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('atelier.form.stay')}</Button>
              <Button variant="primary" disabled={chosen.what === 'confirm' && by.trim() === ''} onPress={act}>
                {t(chosen.what === 'confirm' ? 'atelier.confirm.yes' : 'atelier.confirm.discard')}
              </Button>
            </>
          }
        >
          {chosen.what === 'discard' ? (
            <p>{t('atelier.confirm.discardText')}</p>
          ) : (
            <div class="atelier-field">
              <label for={id}>{t('atelier.confirm.by')}</label>
              <input id={id} type="text" value={by} onInput={({ currentTarget }) => setBy(currentTarget.value)} />
              <span class="atelier-help">
                {t('atelier.confirm.says', { by: by.trim() || '…', day: words.day(today) })}
              </span>
            </div>
          )}
        </Modal>
      )}
    </Card>
  )
}

import { useId, useState } from 'preact/hooks'
import type { Words } from '../i18n/words'
import { Button, Card, Notice } from '../ui'
import { type AtelierApi, type Draft, type DraftItem, isRefusal, type Refusal } from './api'
import { pathName } from './conflict-view'
import { faultKey } from './explain'
import { itemName, placesOf } from './item-name'
import { FIELDS } from './kinds'
import { refusalText } from './refusal-text'

interface Props {
  readonly words: Words
  readonly api: Pick<AtelierApi, 'publish'>
  readonly draft: Draft
  onEdit(item: DraftItem): void
  onPublished(): void
}

/** What is published, what has changed since, and the way to publish it. */
export function PublishCard({ words, api, draft, onEdit, onPublished }: Props) {
  const { t } = words
  const id = useId()
  const [note, setNote] = useState('')
  const [refusal, setRefusal] = useState<Refusal>()
  const [version, setVersion] = useState<string>()
  const [busy, setBusy] = useState(false)
  const places = placesOf(draft.items)
  const nameOf = ({ kind, item }: DraftItem) => itemName(t, kind, item, places)
  const changed = draft.items.filter(({ state, toConfirm }) => state !== 'same' && !toConfirm)
  const publish = async () => {
    setBusy(true)
    const answer = await api.publish(note.trim())
    setBusy(false)
    setRefusal(isRefusal(answer) ? answer : undefined)
    if (isRefusal(answer)) return
    setVersion(answer.value.version)
    setNote('')
    onPublished()
  }
  return (
    <Card title={t('atelier.home.published')} tone="fir">
      <p>{draft.published ? t('atelier.home.version', { version: draft.published }) : t('atelier.home.never')}</p>
      {version && <Notice tone="success" live title={t('atelier.home.done', { version })} />}
      {refusal && <Notice tone="warning" live title={refusalText(t, refusal)} />}
      {draft.problems.length > 0 && (
        <Notice tone="warning" title={t('atelier.home.problems')}>
          <ul>
            {draft.problems.map((fault) => {
              const one = draft.items.find((item) => item.kind === fault.kind && item.id === fault.id)
              const why = t(`atelier.form.fault.${faultKey(FIELDS[fault.kind], one?.item, fault)}`)
              const name = one ? nameOf(one) : fault.id
              return (
                <li key={`${fault.kind} ${fault.id} ${fault.path}`}>
                  <button type="button" class="atelier-link" onClick={() => one && onEdit(one)}>
                    {`${name}, ${pathName(words, FIELDS[fault.kind], fault.path)} : ${why}`}
                  </button>
                </li>
              )
            })}
          </ul>
        </Notice>
      )}
      {changed.length === 0 ? (
        <p>{t('atelier.home.same')}</p>
      ) : (
        <>
          <h3>{t('atelier.home.changes')}</h3>
          <ul class="atelier-changes">
            {changed.map((one) => (
              <li key={`${one.kind} ${one.id}`}>
                <strong>{t(`atelier.home.state.${one.state}`)}</strong> {nameOf(one)}
                {one.changedBy && <span class="atelier-help"> {t('atelier.home.by', { who: one.changedBy })}</span>}
              </li>
            ))}
          </ul>
          <div class="atelier-field">
            <label for={id}>{t('atelier.home.note')}</label>
            <input
              id={id}
              type="text"
              maxLength={300}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </div>
          <div>
            <Button variant="primary" icon="check" disabled={busy || draft.problems.length > 0} onPress={publish}>
              {t('atelier.home.publish')}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}

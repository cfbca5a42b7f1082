import { useEffect, useState } from 'preact/hooks'
import type { PackKind } from '../../content/local/faults'
import type { Words } from '../i18n/words'
import { Button, Notice, Screen } from '../ui'
import { type AtelierApi, type Draft, type DraftItem, isRefusal, type Refusal } from './api'
import { AuditCard } from './audit-card'
import { ConfirmCard } from './confirm-card'
import { ItemForm } from './item-form'
import { placesOf } from './item-name'
import { ageOf, ListCard } from './list-card'
import { PreviewCard } from './preview-card'
import { PublishCard } from './publish-card'
import { refusalText } from './refusal-text'
import { VersionsCard } from './versions-card'

interface Props {
  readonly words: Words
  readonly api: AtelierApi
  readonly house: string
  readonly today: string
}

/** The workshop of somebody who is signed in: what there is, and one item at a time. */
export function Workshop({ words, api, house, today }: Props) {
  const { t } = words
  const [draft, setDraft] = useState<Draft>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [kind, setKind] = useState<PackKind>('notices')
  const [edited, setEdited] = useState<{ readonly kind: PackKind; readonly held?: DraftItem }>()
  const load = async () => {
    const answer = await api.draft()
    if (isRefusal(answer)) setRefusal(answer)
    else {
      setDraft(answer.value)
      setRefusal(undefined)
    }
  }
  useEffect(() => void load(), [])
  const edit = (held: DraftItem) => setEdited({ kind: held.kind, held })
  if (edited && draft) {
    return (
      <ItemForm
        key="form"
        words={words}
        api={api}
        kind={edited.kind}
        held={edited.held}
        places={placesOf(draft.items)}
        taken={new Set(draft.items.map(({ id }) => id))}
        today={today}
        onDone={() => {
          setKind(edited.kind)
          setEdited(undefined)
          void load()
        }}
      />
    )
  }
  const toConfirm = draft?.items.filter((one) => one.toConfirm && one.state !== 'removed') ?? []
  const ages =
    draft?.items.filter((one) => !one.toConfirm && one.state !== 'removed').map((one) => ageOf(one, today)) ?? []
  const count = (age: 'past' | 'old') => ages.filter((one) => one === age).length
  return (
    <Screen key="home" title={t('atelier.title')} lead={t('atelier.home.lead', { house })} layout="page">
      {refusal && (
        <Notice tone="warning" live title={refusalText(t, refusal)}>
          <Button icon="refresh-cw" onPress={load}>
            {t('atelier.home.again')}
          </Button>
        </Notice>
      )}
      {draft && (
        <>
          {count('past') + count('old') > 0 && (
            <Notice title={t('atelier.home.look')}>
              <p>{t('atelier.home.ages', { past: count('past'), old: count('old') })}</p>
            </Notice>
          )}
          <PublishCard words={words} api={api} draft={draft} onEdit={edit} onPublished={load} />
          {toConfirm.length > 0 && (
            <ConfirmCard words={words} api={api} items={toConfirm} today={today} onEdit={edit} onChanged={load} />
          )}
          <ListCard
            words={words}
            draft={draft}
            today={today}
            kind={kind}
            onKind={setKind}
            onEdit={edit}
            onAdd={(added) => setEdited({ kind: added })}
          />
          <div class="atelier-tools">
            <PreviewCard words={words} draft={draft} />
            <VersionsCard words={words} api={api} draft={draft} onChanged={load} />
            <AuditCard words={words} api={api} draft={draft} />
          </div>
        </>
      )}
    </Screen>
  )
}

import { useEffect, useId, useState } from 'preact/hooks'
import type { Words } from '../i18n/words'
import { Button, Card, Modal, Notice } from '../ui'
import { type AtelierApi, type Draft, isRefusal, type Refusal, type SignedFile, type Version } from './api'
import { momentText } from './moment-text'
import { refusalText } from './refusal-text'

interface Props {
  readonly words: Words
  readonly api: Pick<AtelierApi, 'versions' | 'restore' | 'fileOf' | 'bringBack'>
  readonly draft: Draft
  onChanged(): void
}

/** Versions on screen before the older ones are asked for. */
const SHOWN = 8

/** Every version that was published: to be saved, brought back as a draft, or published again. */
export function VersionsCard({ words, api, draft, onChanged }: Props) {
  const { t } = words
  const id = useId()
  const [versions, setVersions] = useState<readonly Version[]>([])
  const [all, setAll] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [said, setSaid] = useState<string>()
  useEffect(() => {
    void api.versions().then((answer) => (isRefusal(answer) ? setRefusal(answer) : setVersions(answer.value)))
  }, [api, draft.published])
  const close = () => setChosen(undefined)
  const told = (fault: Refusal | undefined, done: string) => {
    setRefusal(fault)
    setSaid(fault ? undefined : done)
    if (!fault) onChanged()
  }
  const restore = async () => {
    if (!chosen) return
    const answer = await api.restore(chosen)
    close()
    told(isRefusal(answer) ? answer : undefined, t('atelier.versions.restored', { version: chosen }))
  }
  const bring = async (file: File | undefined) => {
    if (!file) return
    const read: unknown = await file
      .text()
      .then(JSON.parse)
      .catch(() => null)
    const answer = await api.bringBack(read as SignedFile)
    told(isRefusal(answer) ? answer : undefined, t('atelier.versions.brought', { file: file.name }))
  }
  return (
    <Card title={t('atelier.versions.title')}>
      <p>{t('atelier.versions.text')}</p>
      {refusal && <Notice tone="warning" live title={refusalText(t, refusal)} />}
      {said && <Notice tone="success" live title={said} />}
      <ul class="atelier-list">
        {versions.slice(0, all ? undefined : SHOWN).map(({ version, publishedAt, by, house, note, current }) => (
          <li key={version}>
            <p>
              <strong>{version}</strong> {current && t('atelier.versions.current')}
            </p>
            <p class="atelier-help">
              {t('atelier.versions.who', { who: by, house, when: momentText(words.language, publishedAt) })} {note}
            </p>
            <div class="atelier-actions">
              {!current && (
                <Button icon="refresh-cw" onPress={() => setChosen(version)}>
                  {t('atelier.versions.restore')}
                  <span class="sr-only"> {version}</span>
                </Button>
              )}
              <a class="atelier-link" href={api.fileOf(version)} download={`${version}.json`}>
                {t('atelier.versions.save')}
                <span class="sr-only"> {version}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
      {!all && versions.length > SHOWN && (
        <Button onPress={() => setAll(true)}>{t('atelier.versions.all', { number: versions.length })}</Button>
      )}
      <div class="atelier-field">
        <label for={id}>{t('atelier.versions.bring')}</label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void bring(currentTarget.files?.[0])
            currentTarget.value = ''
          }}
        />
        <span class="atelier-help">{t('atelier.versions.bringText')}</span>
      </div>
      {chosen && (
        <Modal
          title={t('atelier.versions.ask', { version: chosen })}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{t('atelier.form.stay')}</Button>
              <Button variant="primary" onPress={restore}>
                {t('atelier.versions.restore')}
              </Button>
            </>
          }
        >
          <p>{t('atelier.versions.askText')}</p>
        </Modal>
      )}
    </Card>
  )
}

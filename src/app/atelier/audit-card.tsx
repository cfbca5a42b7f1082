import { useEffect, useState } from 'preact/hooks'
import type { PackKind } from '../../content/local/faults'
import type { Words } from '../i18n/words'
import { Button, Card, Disclosure, Notice } from '../ui'
import { type AtelierApi, type AuditLine, type Draft, isRefusal, type Refusal } from './api'
import { pathName } from './conflict-view'
import { FIELDS } from './kinds'
import { momentText } from './moment-text'
import { refusalText } from './refusal-text'

interface Props {
  readonly words: Words
  readonly api: Pick<AtelierApi, 'audit'>
  /** The list is read again whenever the draft was. */
  readonly draft: Draft
}

/** Lines on screen before all are asked for. */
const SHOWN = 20

/** Who changed what, and when: the newest first. */
export function AuditCard({ words, api, draft }: Props) {
  const { t } = words
  const [lines, setLines] = useState<readonly AuditLine[]>([])
  const [all, setAll] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  useEffect(() => {
    void api.audit().then((answer) => (isRefusal(answer) ? setRefusal(answer) : setLines(answer.value)))
  }, [api, draft])
  return (
    <Card title={t('atelier.audit.title')}>
      {refusal && <Notice tone="warning" live title={refusalText(t, refusal)} />}
      <Disclosure summary={t('atelier.audit.text')}>
        <ul class="atelier-list">
          {lines.slice(0, all ? undefined : SHOWN).map(({ at, account, house, action, kind, id, paths }) => (
            <li key={`${at} ${action} ${id}`}>
              <p>
                <strong>{t(`atelier.audit.action.${action}`)}</strong> {id}
              </p>
              <p class="atelier-help">
                {account === ''
                  ? t('atelier.audit.administrator', { when: momentText(words.language, at) })
                  : t('atelier.versions.who', { who: account, house, when: momentText(words.language, at) })}{' '}
                {namesOf(words, kind, paths).join(', ')}
              </p>
            </li>
          ))}
        </ul>
        {!all && lines.length > SHOWN && (
          <Button onPress={() => setAll(true)}>{t('atelier.audit.all', { number: lines.length })}</Button>
        )}
      </Disclosure>
    </Card>
  )
}

/** Fields by their labels, each once; what is in no form by its path. */
const namesOf = (words: Words, kind: string, paths: readonly string[]): readonly string[] => {
  const fields = Object.hasOwn(FIELDS, kind) ? FIELDS[kind as PackKind] : []
  return [...new Set(paths.map((path) => pathName(words, fields, path)))]
}

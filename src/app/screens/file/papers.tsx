import type { DocumentId } from '../../../content/documents/ids'
import { DOCUMENTS } from '../../../content/documents/register'
import type { Words } from '../../i18n/words'
import type { PlannedDocument } from '../../plan/plan'
import { stepTitle } from '../../plan/step-text'
import { Button, Card, DefinitionList, Disclosure } from '../../ui'
import { Cite, PageAddress } from '../benefit/cite'

interface Props {
  readonly words: Words
  readonly kiosk: boolean
  readonly documents: readonly PlannedDocument[]
  readonly onHave: (document: DocumentId, have: boolean) => void
}

/** All papers, each once: which one has, and how to get the others. */
export function Papers({ words, kiosk, documents, onHave }: Props) {
  const { t } = words
  if (documents.length === 0) return null
  const lacking = documents.filter(({ have }) => !have).length
  return (
    <Card title={t('dossier.documents.title')}>
      <p>{t('dossier.documents.lead')}</p>
      <p role="status">
        <strong>{t('dossier.documents.count', { count: lacking })}</strong>
      </p>
      <ul class="papers">
        {documents.map((document) => (
          <Paper key={document.id} words={words} kiosk={kiosk} document={document} onHave={onHave} />
        ))}
      </ul>
    </Card>
  )
}

/** Steps named one by one beside a paper. */
const MOST_STEPS = 2

interface PaperProps extends Omit<Props, 'documents'> {
  readonly document: PlannedDocument
}

function Paper({ words, kiosk, document: { id, have, rights, steps }, onHave }: PaperProps) {
  const { t, list } = words
  // Many steps of one event are said by its name.
  const ofSteps =
    steps.length > MOST_STEPS
      ? [...new Set(steps.map(({ event }) => t(`checklists.${event}.short`)))]
      : steps.map(({ event, id }) => stepTitle(words, event, id))
  const uses = [...rights.map((right) => t(`droits.${right}.short`)), ...ofSteps]
  return (
    <li class="paper">
      <div class="paper-head">
        <div>
          <h3>{t(`documents.${id}.name`)}</h3>
          <p class="paper-for">{t('dossier.documents.for', { list: list(uses) })}</p>
        </div>
        <Button icon={have ? 'circle-check' : undefined} pressed={have} onPress={() => onHave(id, !have)}>
          {t('dossier.documents.have')}
          <span class="sr-only"> : {t(`documents.${id}.name`)}</span>
        </Button>
      </div>
      {!have && <HowToGet words={words} kiosk={kiosk} id={id} />}
    </li>
  )
}

function HowToGet({ words, kiosk, id }: { words: Words; kiosk: boolean; id: DocumentId }) {
  const { t, has, day } = words
  const { free, validMonths, online, source, verifiedOn } = DOCUMENTS[id]
  const key = `documents.${id}`
  const validity = has(`${key}.validity`)
    ? t(`${key}.validity`)
    : validMonths === null
      ? null
      : t('dossier.documents.validMonths', { count: validMonths })
  const items = [
    { term: t('dossier.documents.get'), value: t(`${key}.get`) },
    { term: t('dossier.documents.delay'), value: t(`${key}.delay`) },
    ...(online ? [{ term: t('dossier.documents.online'), value: <PageAddress source={online} kiosk={kiosk} /> }] : []),
    ...(validity === null ? [] : [{ term: t('dossier.documents.validity'), value: validity }]),
    { term: t('dossier.documents.lost'), value: t(`${key}.lost`) },
  ]
  return (
    <Disclosure summary={t('dossier.documents.get')}>
      <p>{t(`${key}.what`)}</p>
      {free !== null && <p>{t(free ? 'dossier.documents.free' : 'dossier.documents.paid')}</p>}
      <DefinitionList items={items} />
      <p class="paper-for">
        {t('dossier.documents.checked', { day: day(verifiedOn) })} <Cite source={source} kiosk={kiosk} />
      </p>
    </Disclosure>
  )
}

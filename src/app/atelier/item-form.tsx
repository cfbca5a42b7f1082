import { useEffect, useRef, useState } from 'preact/hooks'
import { type Fault, itemFaults, type PackKind } from '../../content/local/faults'
import type { Words } from '../i18n/words'
import { Button, Card, Modal, Notice, Screen } from '../ui'
import { type AtelierApi, type DraftItem, type Item, isRefusal, type Refusal } from './api'
import { ConflictView, pathName } from './conflict-view'
import { elementId, faultKey, languageAt } from './explain'
import { Fields } from './field'
import type { Named } from './field-props'
import { nameFor } from './item-name'
import { blankOf, FIELDS } from './kinds'
import { refusalText } from './refusal-text'
import { at, cleaned, idFrom, same, type Tree } from './tree'

interface Props {
  readonly words: Words
  readonly api: Pick<AtelierApi, 'put' | 'remove'>
  readonly kind: PackKind
  /** Left out for a new one. */
  readonly held?: DraftItem | undefined
  readonly places: readonly Named[]
  /** Ids of all items. */
  readonly taken: ReadonlySet<string>
  readonly today: string
  /** Saved, removed, or left as it was. */
  onDone(): void
}

/** The item that a form makes: its texts cleaned, its ids made from names. */
export function itemOf(kind: PackKind, tree: Tree, taken: ReadonlySet<string>): Item {
  const clean = cleaned(tree)
  const id = typeof clean.id === 'string' ? clean.id : idFrom(nameFor(kind, clean), taken)
  if (kind !== 'questions') return { ...clean, id }
  const used = new Set<string>()
  const answers = (clean.answers as readonly Tree[]).map((answer) => {
    const own = String(answer.id) || idFrom(String(at(answer, 'text.fr') ?? ''), used)
    used.add(own)
    return { ...answer, id: own }
  })
  return { ...clean, id, answers }
}

/** One item: filled in, checked by the schema of the pack, kept; when somebody else changed it meanwhile, both are shown. */
export function ItemForm(props: Props) {
  const { words, api, kind, held, places, taken, today, onDone } = props
  const { t } = words
  const fields = FIELDS[kind]
  const [from, setFrom] = useState<Tree>(() => held?.item ?? blankOf(kind, today))
  const [revision, setRevision] = useState(held?.revision ?? null)
  const [tree, setTree] = useState(from)
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [refusal, setRefusal] = useState<Refusal>()
  const [asking, setAsking] = useState<'leave' | 'remove'>()
  const [busy, setBusy] = useState(false)
  const summary = useRef<HTMLDivElement>(null)
  const isChanged = !same(tree, from)
  const conflict = refusal?.fault === 'conflict' ? refusal : undefined
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus()
  }, [faults])
  useEffect(() => {
    if (!isChanged) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', stay)
    return () => removeEventListener('beforeunload', stay)
  }, [isChanged])
  const explain = (fault: Fault) => t(`atelier.form.fault.${faultKey(fields, tree, fault)}`)
  const settle = async (work: Promise<Awaited<ReturnType<AtelierApi['put']>>>) => {
    setBusy(true)
    const answer = await work
    setBusy(false)
    if (!isRefusal(answer)) return onDone()
    setRefusal(answer)
    if (answer.fault === 'refused') setFaults(answer.problems)
  }
  const save = () => {
    const item = itemOf(kind, tree, taken)
    const found = itemFaults(kind, item)
    setFaults(found)
    setRefusal(undefined)
    if (found.length === 0 && !busy) void settle(api.put(kind, item, revision))
  }
  const remove = () => {
    setAsking(undefined)
    if (held && revision !== null) void settle(api.remove(kind, held.id, revision))
  }
  const chosen = (item: Tree, now: number | null) => {
    setFrom(conflict?.current?.item ?? {})
    setTree(item)
    setRevision(now)
    setRefusal(undefined)
  }
  const placeOf = ({ path }: Fault) => {
    const words = languageAt(path) ? path : `${path}.fr`
    const element = document.getElementById(elementId(path)) ?? document.getElementById(elementId(words))
    element?.focus()
  }
  return (
    <Screen
      title={t(held ? `atelier.form.edit.${kind}` : `atelier.form.new.${kind}`)}
      layout="page"
      back={{ label: t('atelier.form.back'), onPress: () => (isChanged ? setAsking('leave') : onDone()) }}
      primary={conflict ? undefined : { label: t('atelier.form.save'), icon: 'check', disabled: busy, onPress: save }}
      secondary={conflict ? undefined : held && { label: t('atelier.form.remove'), onPress: () => setAsking('remove') }}
    >
      {faults.length > 0 && (
        <div ref={summary} tabIndex={-1} class="atelier-faults" role="alert">
          <h2>{t('atelier.form.wrong')}</h2>
          <ul>
            {faults.map((fault) => (
              <li key={`${fault.path} ${fault.code}`}>
                <button type="button" class="atelier-link" onClick={() => placeOf(fault)}>
                  {fault.path === ''
                    ? explain(fault)
                    : t('atelier.form.wrongAt', { where: pathName(words, fields, fault.path), fault: explain(fault) })}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {conflict ? (
        <ConflictView
          words={words}
          fields={fields}
          base={from}
          mine={itemOf(kind, tree, taken)}
          current={conflict.current}
          onChosen={chosen}
        />
      ) : (
        <>
          {refusal && refusal.fault !== 'refused' && <Notice tone="warning" live title={refusalText(t, refusal)} />}
          <Card>
            <Fields
              words={words}
              fields={fields}
              tree={tree}
              around=""
              faults={faults}
              explain={explain}
              places={places}
              today={today}
              onChange={setTree}
            />
          </Card>
        </>
      )}
      {asking && (
        <Modal
          title={t(`atelier.form.${asking}Title`)}
          onClose={() => setAsking(undefined)}
          actions={
            <>
              <Button onPress={() => setAsking(undefined)}>{t('atelier.form.stay')}</Button>
              <Button variant="primary" onPress={asking === 'leave' ? onDone : remove}>
                {t(`atelier.form.${asking}Yes`)}
              </Button>
            </>
          }
        >
          <p>{t(`atelier.form.${asking}Text`)}</p>
        </Modal>
      )}
    </Screen>
  )
}

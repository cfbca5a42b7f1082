import { useEffect, useMemo, useState } from 'preact/hooks'
import type { OfficeId } from '../../../content/directory/offices'
import type { Words } from '../../i18n/words'
import { PrintButton } from '../../screens/print/print-button'
import { Card, ChoiceGroup, MultiChoice, Notice, Screen } from '../../ui'
import { type HandOverLine, handOver, officesOf } from '../hand-over'
import type { PanelProps } from '../panel'
import '../paper.css'
import { isSensitiveDocument } from '../sensitive'
import { deskWords } from '../words'
import { lineText } from './line-text'
import { PaperNote } from './paper-note'

const isSensitive = (line: HandOverLine): boolean =>
  line.kind === 'document' ? isSensitiveDocument(line.document) : !line.ticked

/** One page for a partner office: what it needs, of which the resident ticks each line. */
export function HandOverPanel({ words, today, terminal, visit, found }: PanelProps) {
  const { t } = words
  const [chosen, setOffice] = useState<OfficeId | null>(null)
  /** Lines that the resident ticked or unticked otherwise than they came. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set())
  const [french, setFrench] = useState<Words | null>(null)
  useEffect(() => void deskWords('fr').then(setFrench), [])
  const offices = useMemo(() => officesOf(visit, found), [visit, found])
  const office = chosen !== null && offices.includes(chosen) ? chosen : null
  const lines = useMemo(
    () => (office ? handOver(office, visit, found, today.today) : []),
    [office, visit, found, today.today],
  )
  const ticked = lines.filter((line) => line.ticked !== turned.has(line.id))
  const choose = (next: OfficeId) => {
    setOffice(next)
    setTurned(new Set())
  }
  const group = (kind: HandOverLine['kind']) => {
    const of = lines.filter((line) => line.kind === kind)
    const change = (ids: readonly string[]) =>
      setTurned(
        new Set([
          ...[...turned].filter((id) => !of.some((line) => line.id === id)),
          ...of.filter((line) => line.ticked !== ids.includes(line.id)).map(({ id }) => id),
        ]),
      )
    if (of.length === 0) return null
    return (
      <MultiChoice
        key={kind}
        legend={t(`handover.${kind}`)}
        options={of.map((line) => ({
          value: line.id,
          label: lineText(words, line, visit.answers, today.today),
          hint: isSensitive(line) ? t('handover.sensitive') : undefined,
        }))}
        value={ticked.filter((line) => line.kind === kind).map(({ id }) => id)}
        onChange={change}
        columns={2}
      />
    )
  }
  return (
    <Screen title={t('handover.title')} lead={t('handover.lead')} layout="page">
      {offices.length === 0 ? (
        <Notice>{t('handover.none')}</Notice>
      ) : (
        <ChoiceGroup
          legend={t('handover.office')}
          options={offices.map((id) => ({ value: id, label: t(`offices.${id}.name`) }))}
          value={office}
          onChange={choose}
          columns={2}
        />
      )}
      {office && (
        <Card title={t('handover.ticks')}>
          <div class="paper-form">
            {(['right', 'fact', 'document'] as const).map(group)}
            {ticked.length === 0 ? (
              <Notice>{t('handover.nothing')}</Notice>
            ) : terminal?.printer === 'none' ? (
              <Notice>{t('handover.noPrinter')}</Notice>
            ) : (
              <PrintButton words={words} kiosk={terminal !== undefined} variant="primary">
                {t('handover.print')}
              </PrintButton>
            )}
          </div>
        </Card>
      )}
      {office && french && ticked.length > 0 && (
        <PaperNote
          words={french}
          label={t('handover.preview')}
          office={office}
          lines={ticked}
          answers={visit.answers}
          today={today.today}
          place={terminal?.place}
        />
      )}
    </Screen>
  )
}

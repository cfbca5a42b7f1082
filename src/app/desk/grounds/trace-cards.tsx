import { useId, useMemo, useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { Calculation } from '../../screens/benefit/calculation'
import { Conditions } from '../../screens/benefit/conditions'
import { PrintButton } from '../../screens/print/print-button'
import { Button, Card } from '../../ui'
import { lawKey } from '../../walk/benefit-words'
import type { Line } from '../../walk/calculation'
import type { Explained } from '../../walk/explain'
import { filterLines, says } from './filter-lines'
import type { History } from './histories'
import { HistoryTable } from './history-table'

interface Props {
  readonly words: Words
  readonly kiosk: boolean
  readonly conditions: readonly Explained[]
  readonly lines: readonly Line[]
  readonly histories: readonly History[]
}

/** Conditions, calculation and legal values of a right, among which an article or a word is looked for. */
export function TraceCards({ words, kiosk, conditions, lines, histories }: Props) {
  const { t } = words
  const id = useId()
  const [sought, setSought] = useState('')
  const [open, setOpen] = useState(false)
  const shown = useMemo(
    () => ({
      conditions: conditions.filter(({ condition }) =>
        says([t(`${lawKey(condition.id, 'conditions')}.label`), ...condition.law.map(({ title }) => title)], sought),
      ),
      lines: filterLines(lines, sought),
      histories: histories.filter(({ name, parameter }) =>
        says([name, ...parameter.values.map(({ source }) => source.title)], sought),
      ),
    }),
    [conditions, lines, histories, sought, t],
  )
  const unfolded = open || sought.trim() !== ''
  const nothing = Object.values(shown).every(({ length }) => length === 0)
  return (
    <>
      <search class="grounds-search no-print">
        <label for={id}>{t('grounds.search')}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
        <Button pressed={open} onPress={() => setOpen(!open)}>
          {t('grounds.unfold')}
        </Button>
        <PrintButton words={words} kiosk={kiosk}>
          {t('grounds.print')}
        </PrintButton>
      </search>
      <p role="status" class="no-print">
        {sought.trim() !== '' && nothing && t('grounds.notFound')}
      </p>
      {shown.conditions.length > 0 && (
        <Card title={t('grounds.conditions')}>
          <Conditions words={words} conditions={shown.conditions} kiosk={kiosk} />
        </Card>
      )}
      {shown.lines.length > 0 && (
        <Card title={t('grounds.calculation')}>
          <Calculation key={String(unfolded)} words={words} lines={shown.lines} open={unfolded} />
        </Card>
      )}
      {lines.length === 0 && <p>{t('grounds.noTrace')}</p>}
      {shown.histories.length > 0 && (
        <Card title={t('grounds.histories')}>
          {shown.histories.map((history) => (
            <HistoryTable key={history.parameter.id} words={words} kiosk={kiosk} history={history} open={unfolded} />
          ))}
        </Card>
      )}
    </>
  )
}

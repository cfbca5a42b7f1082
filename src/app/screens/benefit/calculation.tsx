import type { Words } from '../../i18n/words'
import { type CalcNode, CalcTree } from '../../ui'
import type { Line } from '../../walk/calculation'

interface Props {
  readonly words: Words
  readonly lines: readonly Line[]
  /** Every step unfolded. */
  readonly open?: boolean
}

/** The calculation unfolded, down to the answers, the legal values and their texts; a line that unfolds holds no link. */
export function Calculation({ words, lines, open }: Props) {
  const node = (line: Line): CalcNode => ({
    label: line.label,
    value: line.value,
    source: <Origin words={words} line={line} />,
    children: line.children.map(node),
  })
  return <CalcTree nodes={lines.map(node)} open={open} />
}

function Origin({ words: { t, day }, line }: { words: Words; line: Line }) {
  if (line.sources.length === 0)
    return line.children.length === 0 ? <span>{t('results.calculation.yourAnswer')}</span> : null
  return (
    <>
      {line.from && <span>{t('results.calculation.since', { day: day(line.from) })} </span>}
      {line.sources.map((source) => (
        <span key={source.title}>
          <cite>{source.title}</cite>{' '}
        </span>
      ))}
      {line.stale && <strong>{t('results.stale.mark')}</strong>}
    </>
  )
}

import type { DatedValue } from '../../../engine/parameter'
import type { Words } from '../../i18n/words'
import { Cite } from '../../screens/benefit/cite'
import { Disclosure } from '../../ui'
import { parameterLine } from '../../walk/calculation'
import type { History } from './histories'

interface Props {
  readonly words: Words
  readonly kiosk: boolean
  readonly history: History
  readonly open: boolean
}

/** A legal value since it is known: from when, how much, by which text; when it was checked and is to be revised. */
export function HistoryTable({ words, kiosk, history, open }: Props) {
  const { t, day } = words
  const { parameter, read, stale, name } = history
  return (
    <Disclosure key={String(open)} summary={name} open={open}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus */}
      <section class="grounds-frame" tabIndex={0} aria-label={name}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('grounds.history.from')}</th>
              <th scope="col">{t('grounds.history.value')}</th>
              <th scope="col">{t('grounds.history.source')}</th>
            </tr>
          </thead>
          <tbody>
            {parameter.values.map((value) => (
              <tr key={value.from} class={read.has(value.from) ? 'grounds-read' : undefined}>
                <th scope="row">
                  {day(value.from)} {read.has(value.from) && <em>{t('grounds.history.read')}</em>}
                </th>
                <td>
                  {value.value === null
                    ? t('grounds.history.repealed')
                    : shownValue(words, history, value) || t('grounds.history.table')}
                </td>
                <td>
                  <Cite source={value.source} kiosk={kiosk} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        {t('grounds.history.checked', { day: day(parameter.checkedOn) })}{' '}
        {parameter.nextRevision && t('grounds.history.next', { day: day(parameter.nextRevision) })}{' '}
        {stale && <strong>{t('results.stale.mark')}</strong>}
      </p>
    </Disclosure>
  )
}

const shownValue = (words: Words, { parameter }: History, dated: DatedValue<unknown>): string =>
  parameterLine({ words }, { parameter, dated, stale: false })[0]?.value ?? ''

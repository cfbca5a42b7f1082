import type { Source } from '../../src/engine/parameter'
import type { Benefit } from '../../src/law/benefit'
import { BENEFITS } from '../../src/law/benefits'
import { wordsOf } from '../words'

const words = wordsOf('en')
const say = (key: string, fallback: string): string => words.get(key) ?? fallback
const nameOf = (id: string): string => wordsOf('fr').get(`droits.${id}.name`) ?? id

const PAID = {
  month: 'monthly',
  quarter: 'quarterly',
  term: 'each school term',
  year: 'yearly',
  once: 'once',
  service: 'a service',
}
const START = {
  claimMonth: 'month of the claim',
  afterClaim: 'month after the claim',
  eventMonth: 'month in which the conditions are met',
  afterEvent: 'month after the conditions are met',
  decision: 'set by the decision',
  automatic: 'without a claim',
}
const LASTS = { conditions: 'while the conditions hold', decision: 'set by the decision', single: 'one payment' }

/** What stands between the marks of `src/law/README.md`: the register as tables, a right a line. */
export function coverageTables(benefits: readonly Benefit[] = BENEFITS): string {
  return [
    '### What is computed',
    table(
      ['Right', 'Id', 'Status', 'Left out', 'Articles', 'Agreement', 'Checked'],
      benefits.map((benefit) => [
        nameOf(benefit.id),
        `\`${benefit.id}\``,
        benefit.status,
        benefit.notCovered.map((gap) => say(`droits.${benefit.id}.nonCouvert.${gap}`, gap)).join('<br>'),
        articles(benefit.law),
        agreement(benefit),
        benefit.checkedOn,
      ]),
    ),
    '### How it is paid',
    table(
      ['Right', 'Office', 'Paid', 'From', 'Late claim', 'Lasts', 'To declare', 'Affects'],
      benefits.map(({ id, organisme, retroactivityMonths, terms }) => [
        nameOf(id),
        say(`common.office.${organisme}`, organisme),
        PAID[terms.paid],
        START[terms.start],
        retroactivity(retroactivityMonths),
        typeof terms.lasts === 'object' ? `${terms.lasts.months} months` : LASTS[terms.lasts],
        terms.declares,
        terms.affects.map((affected) => `\`${affected}\``).join(', '),
      ]),
    ),
    '### Where it is claimed',
    table(
      ['Right', 'Page', 'Online', 'Form'],
      benefits.map(({ id, page, online, form }) => [nameOf(id), link(page), link(online), link(form)]),
    ),
  ].join('\n\n')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|') || '–').join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const link = (source: Source | undefined): string => (source ? `[${source.title}](${source.url})` : '')

const retroactivity = (months: number | null): string =>
  months === null ? 'not said' : months === 0 ? 'nothing before' : `${months} months back`

const agreement = ({ agreement: asked }: Benefit): string =>
  asked ? `${100 * asked.verdicts} % verdicts, ${100 * asked.amounts} % amounts` : 'no reference'

/** "Code de la sécurité sociale: L815-24, L816-1": the articles of a text together. */
function articles(law: readonly Source[]): string {
  const byText = new Map<string, string[]>()
  for (const { title } of law) {
    const [text = title, article] = title.split(', art. ')
    byText.set(text, [...(byText.get(text) ?? []), ...(article ? [article] : [])])
  }
  return [...byText].map(([text, cited]) => (cited.length > 0 ? `${text}: ${cited.join(', ')}` : text)).join('; ')
}

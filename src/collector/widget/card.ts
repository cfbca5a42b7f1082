import { html } from 'hono/html'
import { isLocal } from '../../statistics/catalogue'
import type { Edition, PeriodId } from '../../statistics/edition'
import { type Figures, figuresOf, type Share, sumOf } from '../../statistics/figures'
import type { WidgetWords } from './words'

/** Rights that the card names: more would not be read on another site. */
const NAMED = 5

const QUARTER = /^(\d{4})-Q([1-4])$/

/** Names of the local aids by the name under which they are counted. */
export type AidNames = ReadonlyMap<string, string>

function periodName({ t }: WidgetWords, period: PeriodId): string {
  const [, year, number = ''] = QUARTER.exec(period) ?? []
  if (!year) return t('observatory.period.year', { year: period })
  return t(number === '1' ? 'observatory.period.quarter1' : 'observatory.period.quarter', { year, number })
}

interface Missed {
  readonly name: string
  readonly non: number
  readonly rate: Share
}

/** Rights whose count and rate are both published, those that most people do not receive first. */
function missedRights(words: WidgetWords, figures: Figures, aids: AidNames): Missed[] {
  const nameOf = (right: string) =>
    words.rightName(right) ?? aids.get(right) ?? (isLocal(right) ? words.t('widget.localAid') : right)
  return figures
    .named('standing', 'subject')
    .flatMap((subject): Missed[] => {
      const non = figures.count('standing', 'non', { subject })
      const rate = figures.share('standing', 'rate', { subject })
      return typeof non === 'number' && rate ? [{ name: nameOf(subject), non, rate }] : []
    })
    .sort((a, b) => b.non - a.non || a.name.localeCompare(b.name, words.language))
}

function line(words: WidgetWords, { name, non, rate }: Missed) {
  const { t, percent, number } = words
  const { value, low, high } = rate
  return html`<li>
<b>${name}${rate.noise ? ' *' : ''}</b>
<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6"/><rect class="non" width="${value}" height="6"/></svg>
<span>${t('widget.rate', { rate: percent(value), low, high })}</span> <span>${t('widget.people', { count: number(non) })}</span>
</li>`
}

/** What the card says of an edition. */
export function cardOf(words: WidgetWords, edition: Edition, aids: AidNames) {
  const { t, number } = words
  const { territory, period, demo } = edition
  const figures = figuresOf(edition)
  const counts = figures
    .named('standing', 'subject')
    .map((subject) => figures.count('standing', 'non', { subject }))
    .filter((count) => count !== undefined)
  const found = sumOf(counts)
  const rated = missedRights(words, figures, aids)
  const shown = rated.slice(0, NAMED)
  const withheld = counts.length - rated.length
  const address = `/observatoire#${encodeURIComponent(territory.id)}/${encodeURIComponent(period)}`
  return html`<h1>${territory.label}</h1>
<p class="period">${periodName(words, period)}</p>
${demo ? html`<p class="demo">${t('observatory.demo')}</p>` : ''}
${
  found === null
    ? html`<p>${t('observatory.found.nothing')}</p>`
    : html`<p class="found">${t('widget.found')} <strong>${t('observatory.about', { count: number(found) })}</strong> ${t('observatory.found.rights')}</p>`
}
${found !== null && counts.includes(null) ? html`<p class="note">${t('observatory.without')}</p>` : ''}
${
  shown.length === 0
    ? ''
    : html`<h2>${t('widget.rights')}</h2>
<p class="note">${t('widget.among')}</p>
<ol>${shown.map((right) => line(words, right))}</ol>`
}
${withheld > 0 ? html`<p class="note">${t('widget.withheld', { count: number(withheld) })}</p>` : ''}
${shown.some(({ rate }) => rate.noise) ? html`<p class="note">${t('observatory.benefits.noise')}</p>` : ''}
<p><a href="${address}" target="_blank" rel="noopener">${t('widget.more')}<span class="away"> ${t('widget.newTab')}</span></a></p>`
}

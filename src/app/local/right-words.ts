import type { Pack } from '../../content/local/pack'
import { rightIdOf } from '../../content/local/right'
import type { IsoDate } from '../../engine/dates'
import type { Words } from '../i18n/words'
import { type ComputedAid, computedAids } from './rights'
import { reviewText } from './texts'

type Ages = { readonly from?: number | undefined; readonly to?: number | undefined }

/** "16 ans ou plus"; empty without a limit. */
function agesText({ t }: Words, { from, to }: Ages): string {
  if (from !== undefined && to !== undefined) return t('local.ages.between', { from, to })
  if (from !== undefined) return t('local.ages.from', { from })
  return to === undefined ? '' : t('local.ages.to', { to })
}

/** What each condition says, and what it says when it fails. */
function conditionsOf(words: Words, { right }: ComputedAid): readonly [part: string, label: string, ko: string][] {
  const { t, list, money } = words
  const { communes, age, children, statuses, quotientFamilial } = right.conditions
  const said: [string, string, string][] = []
  if (communes) {
    const names = list(communes.map((code) => t(`questions.commune.options.${code}`)))
    said.push(['commune', t('local.commune.label', { communes: names }), t('local.commune.ko')])
  }
  if (age) said.push(['age', t(`local.age.${age.who}`, { ages: agesText(words, age) }), t('local.age.ko')])
  if (children) {
    const ages = agesText(words, { from: children.ageFrom, to: children.ageTo })
    const least = children.least ?? 1
    const label = ages === '' ? t('local.children.label', { least }) : t('local.children.aged', { ages, least })
    said.push(['enfants', label, t('local.children.ko')])
  }
  if (statuses) {
    const names = list(statuses.map((status) => t(`questions.${status}.tick`)))
    said.push(['statut', t('local.status.label', { statuses: names }), t('local.status.ko')])
  }
  if (quotientFamilial) {
    const most = money(quotientFamilial.most)
    said.push(['quotient', t('local.quotient.label', { most }), t('local.quotient.ko')])
  }
  return said
}

function textsOf(words: Words, aid: ComputedAid): ReadonlyMap<string, string> {
  const { t, local } = words
  const { right, confirmedBy } = aid
  const [name, office] = [local(aid.title), t(`common.office.${right.organisme}`)]
  const checked = [confirmedBy && t('local.confirmed', { by: confirmedBy }), reviewText(words, aid)]
    .filter(Boolean)
    .join(' ')
  return new Map([
    ['name', name],
    ['short', name],
    ['summary', local(aid.text)],
    ['how.1', t('local.how.ask', { office })],
    ['how.2', t('local.how.name', { aid: name })],
    ['how.3', t('local.how.help')],
    ...(checked === '' ? [] : [['confirmed', checked] as const]),
    ...(right.notCovered ? [['nonCouvert.autres', local(right.notCovered)] as const] : []),
    ...conditionsOf(words, aid).flatMap(([part, label, ko]) => [
      [`conditions.${part}.label`, label] as const,
      [`conditions.${part}.ko`, ko] as const,
    ]),
  ])
}

/** Gives the computed aids of a pack their words, in the language of the visitor or in French. */
export function sayRights(words: Words, pack: Pack, today: IsoDate): void {
  for (const aid of computedAids(pack, today)) words.say(rightIdOf(aid.id), textsOf(words, aid))
}

/** Gives a word to the aids of a file that this device does not know. */
export function sayAbsent({ t, say }: Words, ids: readonly string[]): void {
  for (const id of ids) {
    say(
      id,
      new Map([
        ['name', t('local.absent.name', { id: id.replace(/^local-/, '') })],
        ['short', t('local.absent.short')],
        ['how.1', t('local.absent.how')],
      ]),
    )
  }
}

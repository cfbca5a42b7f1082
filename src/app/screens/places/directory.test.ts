import { beforeAll, describe, expect, it } from 'vitest'
import { english, french } from '../../../../tests/walk'
import { gapsByCommune } from '../../../content/directory/gaps'
import { DEFAULT_PACK } from '../../../content/local/default-pack'
import type { Pack, Permanence, Place } from '../../../content/local/pack'
import { addGuideWords } from '../../i18n/words'
import type { PlaceSearch } from '../../session/session'
import { directory } from './directory'

beforeAll(async () => {
  await Promise.all([addGuideWords(french), addGuideWords(english)])
})

const NOW = { day: 1, time: '10:00' }
/** A Monday. */
const TODAY = '2026-11-30'
const all: PlaceSearch = { typed: '', need: null, commune: null, openOnly: false }
const find = (part: Partial<PlaceSearch>, words = french, pack: Pack = DEFAULT_PACK) =>
  directory(words, pack, TODAY)({ ...all, ...part }, NOW)

describe('the directory', () => {
  it('shows everything when nothing is looked for', () => {
    const { places, numbers, unmet, notices } = find({})
    expect(places).toHaveLength(DEFAULT_PACK.places.length)
    expect(numbers.length).toBeGreaterThan(10)
    expect([...unmet, ...notices]).toEqual([])
  })

  it.each([
    ['alocation', 'fs-remiremont'],
    ['allocation logement', 'msvs-remiremont'],
    ['ordi', 'fs-remiremont'],
    ['ORDINATEUR', 'fs-val-d-ajol'],
    ['imprimente', 'fs-remiremont'],
    ['creche', 'micro-creche-eloyes'],
    ['crêche éloyes', 'micro-creche-eloyes'],
    ['Eloyes', 'micro-creche-eloyes'],
    ['gardeé enfant', 'micro-creche-eloyes'],
    ['retrete', 'fs-remiremont'],
    ['assistante social', 'msvs-remiremont'],
    ['handicape', 'msvs-remiremont'],
    ['chomage', 'mission-locale-remiremont'],
    ['emploi jeune', 'mission-locale-remiremont'],
    ['val d ajol', 'mjc-val-d-ajol'],
    ['ajol mjc', 'mjc-val-d-ajol'],
    ['loyé', 'msvs-remiremont'],
    ['titre de séjour', 'fs-remiremont'],
    ['passport', 'fs-remiremont'],
    ['impots internet', 'fs-remiremont'],
  ])('finds for "%s" what it is: %s', (typed, id) => {
    expect(find({ typed }).places.map((place) => place.id)).toContain(id)
  })

  it.each([
    ['dentiste', '116 117'],
    ['suicide', '3114'],
    ['samu', '15'],
    ['frapé', '3919'],
    ['isolation', '0 808 800 700'],
    ['sdf', '115'],
  ])('finds for "%s" the number %s', (typed, number) => {
    expect(find({ typed }).numbers.map((one) => one.number)).toContain(number)
  })

  it('says which need no place here meets', () => {
    expect(find({ typed: 'dentiste' }).unmet).toContain('dents')
    expect(find({ need: 'alimentation' }).unmet).toEqual(['alimentation'])
    expect(find({ need: 'numerique' }).unmet).toEqual([])
  })

  it('says first that the emergency ward may be closed, where health is concerned', () => {
    expect(find({ need: 'sante' }).notices.map(({ id }) => id)).toEqual(['urgences-remiremont'])
    expect(find({ typed: 'hopital' }).notices.map(({ id }) => id)).toEqual(['urgences-remiremont'])
    expect(find({ need: 'logement' }).notices).toEqual([])
  })

  it('puts the nearest first', () => {
    expect(find({ need: 'numerique', commune: '88487' }).places[0]?.id).toBe('fs-val-d-ajol')
    expect(find({ need: 'numerique', commune: '88383' }).places[0]?.commune).toBe('88383')
  })

  it('shows as open now only what is known to be', () => {
    expect(find({ openOnly: true }).places).toEqual([])
    const [first] = DEFAULT_PACK.places
    const open = (part: Partial<Place> = {}): Pack => ({
      ...DEFAULT_PACK,
      places: [{ ...(first as Place), hours: [{ day: 1, from: '09:00', to: '12:00' }], ...part }],
    })
    expect(find({ openOnly: true }, french, open()).places).toHaveLength(1)
    const closed = (from: string, to: string) => open({ closures: [{ from, to, reason: null }] })
    expect(find({ openOnly: true }, french, closed(TODAY, TODAY)).places).toEqual([])
    expect(find({ openOnly: true }, french, closed('2026-12-01', '2026-12-01')).places).toHaveLength(1)
  })

  it('finds a place under the needs of those who receive in it, and by their name', () => {
    const permanence: Permanence = {
      ...{ who: 'Restos du cœur', needs: ['alimentation'], dates: [], booking: 'without', how: null, phone: null },
      hours: [{ day: 2, from: '14:00', to: '16:00' }],
    }
    const pack: Pack = {
      ...DEFAULT_PACK,
      places: DEFAULT_PACK.places.map((place) =>
        place.id === 'mjc-val-d-ajol' ? { ...place, permanences: [permanence] } : place,
      ),
    }
    for (const part of [{ need: 'alimentation' }, { typed: 'colis alimentaire' }, { typed: 'restos coeur' }] as const) {
      const { places, unmet } = find(part, french, pack)
      expect(places.map(({ id }) => id)).toContain('mjc-val-d-ajol')
      expect(unmet).toEqual([])
      expect(find(part).places.map(({ id }) => id)).not.toContain('mjc-val-d-ajol')
    }
    expect(gapsByCommune(pack.places).get('88487')).not.toContain('alimentation')
    expect(gapsByCommune(DEFAULT_PACK.places).get('88487')).toContain('alimentation')
  })

  it('finds the aids of a pack, in the language or in French', () => {
    const aid = {
      id: 'aide-cantine',
      needs: ['ecole' as const],
      title: { fr: 'Aide à la cantine' },
      text: { fr: 'Demandez à la mairie.' },
      source: { title: 'Mairie', url: null },
      verifiedOn: '2026-11-01',
      validUntil: null,
    }
    const withAid = { ...DEFAULT_PACK, aids: [aid] }
    const ids = (words: typeof french, part: Partial<PlaceSearch>) =>
      directory(words, withAid, TODAY)({ ...all, ...part }, NOW).aids.map(({ id }) => id)
    expect(ids(french, { typed: 'cantine' })).toEqual(['aide-cantine'])
    expect(ids(english, { need: 'ecole' })).toEqual(['aide-cantine'])
    expect(ids(french, { need: 'dettes' })).toEqual([])
  })

  it('finds in English too, and nothing for nonsense', () => {
    expect(find({ typed: 'computer' }, english).places.map(({ id }) => id)).toContain('fs-remiremont')
    expect(find({ typed: 'zzzzzz' })).toEqual({ places: [], numbers: [], notices: [], aids: [], unmet: [] })
  })
})

import { fireEvent, screen, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { choose, form, heldItem, label, save, saveAgain, tick, traced, type, words } from '../../../tests/atelier-form'
import { PACK_KINDS } from '../../content/local/faults'

const source = () => type(label('source-title'), 'Accueil')

it('a notice', () => {
  const put = form('notices')
  type(label('noticeText'), ' Fermé à Noël ')
  tick(words.t('needs.loisirs.name'))
  type(label('validUntil'), '2026-12-26')
  source()
  save()
  const item = { id: 'ferme-a-noel', text: { fr: 'Fermé à Noël' }, needs: ['loisirs'], ...traced }
  expect(put).toHaveBeenCalledWith('notices', { ...item, validUntil: '2026-12-26' }, null)
})

it('a place, with its hours', () => {
  const put = form('places')
  type(label('name'), 'MJC')
  tick(words.t('needs.loisirs.name'))
  type(label('phone'), '03 29 00 00 00')
  tick(label('hours'))
  type(label('hourTo'), '17:30')
  choose(label('wheelchair'), 'true')
  source()
  save()
  const unknown = { what: null, commune: null, address: null, position: null, email: null, website: null }
  expect(put.mock.calls[0]?.[1]).toEqual({
    ...unknown,
    ...traced,
    id: 'mjc-2',
    name: 'MJC',
    kind: 'accueil',
    needs: ['loisirs'],
    phone: '03 29 00 00 00',
    hours: [{ day: 1, from: '09:00', to: '17:30' }],
    wheelchair: true,
    languages: null,
    disabledChildren: null,
  })
})

it('an aid that is computed', () => {
  const put = form('aids')
  type(label('title'), 'Aide au BAFA')
  type(label('aidText'), 'Pour la formation.')
  tick(label('right'))
  choose(label('organisme'), 'caf')
  tick(label('age'))
  type(label('ageFrom'), '16')
  tick(label('quotientFamilial'))
  type(label('most'), '670,00')
  tick(label('amount'))
  type(label('cents'), '300')
  type(label('notCovered'), 'Un organisme agréé.')
  source()
  save()
  expect(put.mock.calls[0]?.[1]).toEqual({
    ...traced,
    id: 'aide-au-bafa',
    needs: [],
    title: { fr: 'Aide au BAFA' },
    text: { fr: 'Pour la formation.' },
    right: {
      organisme: 'caf',
      conditions: { age: { who: 'anyone', from: 16 }, quotientFamilial: { most: 67_000 } },
      amount: { cents: 30_000, per: 'once' },
      documents: [],
      notCovered: { fr: 'Un organisme agréé.' },
    },
  })
})

it('a tariff', () => {
  const put = form('tariffs')
  choose(label('place'), 'mjc')
  type(label('rowTo'), '500')
  type(label('price'), '1,5')
  source()
  save()
  const rows = [{ from: 0, to: 50_000, price: 150 }]
  expect(put.mock.calls[0]?.[1]).toEqual({ ...traced, id: 'tarif-mjc', place: 'mjc', per: 'day', rows })
})

it('a question, in every language', () => {
  const put = form('questions')
  for (const input of document.querySelectorAll<HTMLInputElement>('[lang] input[lang], input[lang]')) {
    fireEvent.input(input, { target: { value: `${input.id.includes('answers-1') ? 'Non' : 'Oui'} ${input.lang}` } })
  }
  save()
  const item = put.mock.calls[0]?.[1]
  expect(item.answers.map((answer: { id: string }) => answer.id)).toEqual(['oui-fr', 'non-fr'])
  expect(Object.keys(item.text)).toHaveLength(6)
  expect([item.from, item.to]).toEqual(['2026-11', '2026-11'])
})

it.each(PACK_KINDS)('%s: left empty, nothing is sent, and each fault is explained where it is', (kind) => {
  const put = form(kind)
  save()
  expect(put).not.toHaveBeenCalled()
  const summary = screen.getByRole('heading', { name: words.t('atelier.form.wrong') }).parentElement as HTMLElement
  const [first] = within(summary).getAllByRole('button')
  expect(document.activeElement).toBe(summary)
  expect(summary.textContent).not.toContain('atelier.form')
  expect(summary.textContent).not.toContain(words.t('atelier.form.fault.other'))
  fireEvent.click(first as HTMLElement)
  expect(document.activeElement?.id).toMatch(/^field-/)
})

it('what is typed wrongly is said in plain words', () => {
  form('places')
  type(label('name'), 'MJC')
  type(label('phone'), '329')
  type(label('phone'), '03290')
  type(label('website'), 'mjc.fr')
  save()
  const said = screen.getAllByRole('alert').map((alert) => alert.textContent)
  expect(said.join()).toContain(words.t('atelier.form.fault.phone'))
  expect(said.join()).toContain(words.t('atelier.form.fault.url'))
  expect(said.join()).toContain(words.t('atelier.form.fault.tick'))
})

it('somebody else changed it: what I touched is mine, the rest is theirs, and it is kept on their revision', async () => {
  const item = { id: 'a-b', text: { fr: 'Un' }, needs: [], ...traced }
  const held = { ...heldItem('notices', item), changedBy: 'samir' }
  const put = form('notices', held)
  const theirs = { ...item, text: { fr: 'Deux' }, confirmedBy: 'Samir' }
  put.mockResolvedValueOnce({ fault: 'conflict', current: { ...held, revision: 7, item: theirs } })
  type(label('noticeText'), 'Trois')
  save()
  fireEvent.click(await screen.findByRole('button', { name: words.t('atelier.conflict.go') }))
  saveAgain()
  expect(put).toHaveBeenLastCalledWith('notices', { ...theirs, text: { fr: 'Trois' } }, 7)
})

import { fireEvent, screen, within } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { form, heldItem, label, save, saveAgain, TODAY, traced, type, words } from '../../../tests/atelier-form'
import { printOf, type Reviews, reviewOf } from '../../content/local/reviews'
import { blankOf } from './kinds'

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
const group = (name: string) => within(screen.getByRole('group', { name }))
const rowOf = (row: string) => words.t(`atelier.form.rows.${row}.name`, { number: 1 })

it('a place that is closed for days, and where another service receives', () => {
  const held = heldItem('places', {
    ...blankOf('places', TODAY),
    ...traced,
    id: 'mjc',
    name: 'MJC',
    needs: ['loisirs'],
  })
  const put = form('places', held)
  press(words.t('atelier.form.rows.closure.add'))
  type(label('closureFrom'), '2026-12-24')
  type(label('closureTo'), '2026-12-23')
  type(label('reason'), 'Congés de fin d’année.')
  press(words.t('atelier.form.rows.permanence.add'))
  const inside = group(rowOf('permanence'))
  fireEvent.input(inside.getByLabelText(label('permanenceWho')), { target: { value: 'Mission locale' } })
  fireEvent.click(inside.getByLabelText(words.t('needs.travail.name')))
  fireEvent.change(inside.getByLabelText(label('booking')), { target: { value: 'with' } })
  fireEvent.input(inside.getByLabelText(label('permanenceHow')), { target: { value: 'Appelez la veille.' } })
  save()
  const said = screen
    .getAllByRole('alert')
    .map((alert) => alert.textContent)
    .join()
  expect(said).toContain(words.t('atelier.form.fault.days'))
  expect(said).toContain(words.t('atelier.form.fault.slots'))
  expect(put).not.toHaveBeenCalled()
  type(label('closureTo'), '2027-01-03')
  fireEvent.click(inside.getByRole('button', { name: words.t('atelier.form.rows.slot.add') }))
  fireEvent.change(group(rowOf('slot')).getByLabelText(label('day')), { target: { value: '2' } })
  fireEvent.click(inside.getByRole('button', { name: words.t('atelier.form.rows.date.add') }))
  fireEvent.input(group(rowOf('date')).getByLabelText(label('permanenceOn')), { target: { value: '2027-01-14' } })
  saveAgain()
  const slot = { from: '09:00', to: '12:00' }
  expect(put.mock.calls[0]?.[1]).toEqual({
    ...held.item,
    closures: [{ from: '2026-12-24', to: '2027-01-03', reason: { fr: 'Congés de fin d’année.' } }],
    permanences: [
      {
        ...{
          who: 'Mission locale',
          needs: ['travail'],
          booking: 'with',
          how: { fr: 'Appelez la veille.' },
          phone: null,
        },
        hours: [{ day: 2, ...slot }],
        dates: [{ on: '2027-01-14', ...slot }],
      },
    ],
  })
})

it('a translation is marked as read, and is to be read again once the French text has changed', () => {
  const held = heldItem('notices', { id: 'a-b', text: { fr: 'Fermé.', en: 'Closed.' }, needs: [], ...traced })
  const put = form('notices', held)
  const english = 'English'
  const mark = () =>
    screen.getByRole('button', { name: `${words.t('atelier.reviews.mark')} ${english}` }) as HTMLButtonElement
  const state = () => screen.getByRole('status').textContent
  expect([state(), mark().disabled]).toEqual([words.t('atelier.reviews.none'), true])
  type(words.t('atelier.reviews.by'), 'Mary Smith')
  fireEvent.click(mark())
  const who = { by: 'Mary Smith', day: words.day(TODAY) }
  expect(state()).toBe(words.t('atelier.reviews.done', who))
  type(label('noticeText'), 'Fermé lundi.')
  expect(state()).toBe(words.t('atelier.reviews.changed', who))
  type(label('noticeText'), 'Fermé. ')
  expect(state()).toBe(words.t('atelier.reviews.done', who))
  save()
  const item = put.mock.calls[0]?.[1] as { reviews?: Reviews }
  expect(reviewOf(item, 'en')).toMatchObject({ by: 'Mary Smith', on: TODAY })
})

it('somebody else marked a translation as read meanwhile: the mark is theirs, whole, and said in words', async () => {
  const item = { id: 'a-b', text: { fr: 'Fermé.', en: 'Closed.' }, needs: [], ...traced }
  const held = { ...heldItem('notices', item), changedBy: 'samir' }
  const put = form('notices', held)
  const theirs = { ...item, reviews: { en: { by: 'Mary Smith', on: TODAY, of: printOf(item, 'en') } } }
  put.mockResolvedValueOnce({ fault: 'conflict', current: { ...held, revision: 7, item: theirs } })
  type(label('validUntil'), '2026-12-26')
  save()
  const review = await screen.findByRole('group', { name: `${label('reviews')} (en)` })
  expect(review).toHaveTextContent(words.t('atelier.reviews.done', { by: 'Mary Smith', day: words.day(TODAY) }))
  expect(screen.getAllByRole('group')).toHaveLength(2)
  press(words.t('atelier.conflict.go'))
  saveAgain()
  expect(put).toHaveBeenLastCalledWith('notices', { ...theirs, validUntil: '2026-12-26' }, 7)
})

it('an item without translations has none to read', () => {
  form('notices')
  expect(screen.getByText(words.t('atelier.reviews.nothing'))).toBeInTheDocument()
})

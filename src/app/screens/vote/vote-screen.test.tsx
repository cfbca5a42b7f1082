import 'fake-indexeddb/auto'
import { render, screen } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { french, said, TODAY } from '../../../../tests/walk'
import { DEFAULT_PACK } from '../../../content/local/default-pack'
import type { Draft } from '../../ballot/draft'
import { DEFAULT_PREFERENCES } from '../../session/preferences'

const draft: Draft = {
  age: 67,
  rights: [
    { right: 'aspa', status: 'non', reason: 'nk' },
    { right: 'aah', status: 'rec' },
  ],
  open: ['aspa', 'aah', 'css'],
  missing: { commune: '88487', needs: ['dents'] },
  lastedMs: 200_000,
}
const terminal = { id: 'k', place: 'Ici', printer: 'none', pixelPitchMm: 0.277, viewingDistanceMm: 600 } as const

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  // The moment of the last counted visit lives in the module.
  vi.resetModules()
})

async function show(given: Partial<Draft> = {}) {
  const { VoteScreen } = await import('./vote-screen')
  const done = vi.fn()
  render(
    <VoteScreen
      words={french}
      today={{ today: TODAY, trusted: true }}
      terminal={terminal}
      preferences={DEFAULT_PREFERENCES}
      onPreferences={vi.fn()}
      draft={{ ...draft, ...given }}
      onDone={done}
    />,
  )
  return { done, user: userEvent.setup() }
}
async function box() {
  const { withUrne } = await import('../../ballot/device-box')
  return withUrne((urne) => urne.get('box', 'open'))
}
const press = (name: string) => screen.findByRole('button', { name })
const choose = (name: string) => screen.findByRole('radio', { name })

describe('the vote', () => {
  it('has two equal answers, and none is chosen', async () => {
    await show()
    const [yes, no] = [await press(said('vote.yes')), await press(said('vote.no'))]
    expect(yes.className).toBe(no.className)
    expect(document.activeElement).not.toBe(yes)
  })

  it('no: counts one refusal, and nothing else', async () => {
    const { done, user } = await show()
    await user.click(await press(said('vote.no')))
    expect(done).toHaveBeenCalledOnce()
    await vi.waitFor(async () => expect(await box()).toMatchObject({ refused: 1, sessions: 0, tables: {} }))
  })

  it('yes: counts what was said, once the last questions are answered', async () => {
    const { done, user } = await show()
    await user.click(await press(said('vote.yes')))
    expect(await box()).toBeUndefined()
    await user.click(await choose(said('vote.more.firstYes')))
    await user.click(await choose(said('vote.more.mediator')))
    const [question] = DEFAULT_PACK.questions
    await user.click(await choose(String(question?.answers[1]?.text.fr)))
    await user.click(await press(said('results.end')))
    expect(done).toHaveBeenCalledOnce()
    await vi.waitFor(async () => expect((await box())?.sessions).toBe(1))
    const { tables = {}, mediator, alone } = (await box()) ?? {}
    expect([mediator, alone]).toEqual([1, 0])
    expect(Object.entries(tables).map(([key, { counts }]) => [key, counts])).toEqual([
      ['0/aspa', { 'non/': 1 }],
      ['2/aspa', { 'non/65': 1 }],
      ['1/aspa', { 'nk/': 1 }],
      ['0/aah', { 'rec/': 1 }],
      [`5/${question?.id}`, { [`${question?.answers[1]?.id}/`]: 1 }],
      ['6/dents', { '88487/': 1 }],
    ])
  })

  it('yes, without another answer: counts the visit and no right', async () => {
    const { user } = await show({ missing: null })
    await user.click(await press(said('vote.yes')))
    await user.click(await press(said('results.end')))
    await vi.waitFor(async () => expect(await box()).toMatchObject({ sessions: 1, alone: 0, mediator: 0, tables: {} }))
  })

  it('asks somebody who came back what became of each right that is not sensitive', async () => {
    const { user } = await show({ missing: null })
    await user.click(await press(said('vote.yes')))
    expect(screen.queryByText(/depuis votre dernière visite/)).toBeNull()
    await user.click(await choose(said('vote.more.firstNo')))
    expect(screen.getAllByText(/depuis votre dernière visite/)).toHaveLength(1)
    await user.click(await choose(said('vote.more.outcome.open')))
    await user.click(await press(said('results.end')))
    await vi.waitFor(async () => expect(Object.keys((await box())?.tables ?? {})).toEqual(['4/aspa']))
  })

  it('shows what residents answered, as published, those of most people first', async () => {
    const { publishedAnswers } = await import('../../local/answers')
    const [question] = DEFAULT_PACK.questions
    const people = { 'un-proche': 45, 'en-passant': 60 }
    publishedAnswers.set([
      { period: '2027-Q1', question: String(question?.id), people },
      { period: '2027-Q1', question: 'forgotten', people },
    ])
    const { user } = await show()
    await user.click(await press(said('vote.yes')))
    const list = (await screen.findByText(said('vote.others.title'))).closest('details')
    expect(list?.textContent).toMatch(/En passant devant.*60.*Un ami, la famille, un voisin.*45.*Trimestre 1 de 2027/s)
    expect(list?.querySelectorAll('h3')).toHaveLength(1)
    publishedAnswers.set([])
  })

  it.each([
    ['a visit too short', 59_000],
    ['a visit of no time', 0],
  ])('is not asked after %s', async (_, lastedMs) => {
    const { done } = await show({ lastedMs })
    await vi.waitFor(() => expect(done).toHaveBeenCalledOnce())
    expect(screen.queryByRole('button', { name: said('vote.yes') })).toBeNull()
  })

  it('is not asked twice in two minutes', async () => {
    const first = await show()
    await first.user.click(await press(said('vote.no')))
    const second = await show()
    await vi.waitFor(() => expect(second.done).toHaveBeenCalledOnce())
  })
})

import { webcrypto } from 'node:crypto'
import { render, screen, within } from '@testing-library/preact'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { largeFamily } from '../../../../tests/large-family'
import { TODAY } from '../../../../tests/walk'
import { createSession, type Session } from '../../session/session'
import type { PanelProps } from '../panel'
import { deskWords } from '../words'
import { caseOf } from './case'
import { ResumePanel } from './resume-panel'
import { seal } from './seal'
import { sealCase } from './sheet'

vi.stubGlobal('crypto', webcrypto)

const CODE = 'lapin acajou tulipe yoga nuage soleil'
const words = await deskWords('fr')
const { t } = words
/** A text as queries see it: with ordinary spaces. */
const seen = (key: string): string => t(key).replace(/\s/g, ' ')
const family = createSession(TODAY, largeFamily().answers ?? new Map())
let text = ''
beforeAll(async () => {
  text = await sealCase(caseOf(family.get(), 'fr', TODAY), CODE, 1)
})

function show(session: Session, more: Partial<PanelProps> = {}) {
  const onResume = vi.fn<(session: Session) => void>()
  const today = { today: TODAY, trusted: true } as PanelProps['today']
  const props = { words, today, terminal: undefined, rights: [], session, visit: session.get(), found: [] }
  const { container } = render(<ResumePanel {...props} onResume={onResume} {...more} />)
  return { onResume, container }
}

const scan = async (typed: string) => {
  const field = screen.getByLabelText(t('resume.read.scanner'))
  await userEvent.click(field)
  await userEvent.paste(typed)
  await userEvent.keyboard('{Enter}')
  return field
}
const typeCode = async (typed: string) => {
  const field = await screen.findByLabelText(t('resume.code.label'))
  await userEvent.clear(field)
  await userEvent.type(field, typed)
  await userEvent.keyboard('{Enter}')
}

describe('a sheet that comes back', () => {
  it('opens with four letters of each word, and the same case is handed on', async () => {
    const { onResume } = show(createSession(TODAY))
    const field = await scan(text)
    expect(field).toHaveValue('')
    await typeCode('lapi ACAJ tulip yoga nuage sole')
    await userEvent.click(await screen.findByRole('button', { name: t('resume.found.open') }))
    expect(onResume).toHaveBeenCalledOnce()
    expect(onResume.mock.calls[0]?.[0].get().answers).toEqual(family.get().answers)
    expect(screen.queryByText(seen('resume.found.replaces'))).toBeNull()
  })

  it('asks before it replaces a case, which can be kept', async () => {
    const { onResume } = show(family)
    await scan(text)
    await typeCode(CODE)
    await screen.findByText(seen('resume.found.replaces'))
    await userEvent.click(screen.getByRole('button', { name: t('resume.found.keep') }))
    expect(screen.getByLabelText(t('resume.read.scanner'))).toBeVisible()
    expect(onResume).not.toHaveBeenCalled()
  })

  it('a wrong code is said, and after three where to look', async () => {
    const { onResume } = show(createSession(TODAY))
    await scan(text)
    for (const advice of ['wrong', 'wrong', 'look'] as const) {
      await typeCode(CODE.replace('yoga', 'taxi'))
      await screen.findByText(seen(`resume.code.${advice}`))
    }
    expect(onResume).not.toHaveBeenCalled()
  })

  it('says of each word whether it is one', async () => {
    show(createSession(TODAY))
    await scan(text)
    await userEvent.type(await screen.findByLabelText(t('resume.code.label')), 'lapi zzzz tuli yo')
    const shown = within(screen.getByRole('list', { name: t('resume.code.words') })).getAllByRole('listitem')
    expect(shown.map(({ textContent }) => textContent)).toEqual(['lapin', 'zzzz (mot inconnu)', 'tulipe', 'yo…'])
    expect(screen.getByRole('button', { name: t('resume.code.submit') })).toBeDisabled()
  })

  it.each([
    ['foreign', () => 'https://www.caf.fr'],
    ['damaged', () => text.slice(0, -2)],
    ['keyboard', () => text.replaceAll('A', 'ß')],
  ] as [string, () => string][])('%s is said', async (reason, made) => {
    show(createSession(TODAY))
    await scan(made())
    expect(screen.getByRole('alert')).toHaveTextContent(seen(`resume.read.said.${reason}`))
  })

  it('what is no case under the right code is said too', async () => {
    show(createSession(TODAY))
    await scan(await seal(new Uint8Array(50), CODE, 1))
    await typeCode(CODE)
    await screen.findByText(seen('resume.code.damaged'))
  })

  it('without a camera says so', async () => {
    show(createSession(TODAY))
    await userEvent.click(screen.getByRole('button', { name: t('resume.read.camera') }))
    await screen.findByText(seen('resume.read.fault.none'))
  })
})

describe('a sheet that is made', () => {
  const make = async () => {
    await userEvent.click(screen.getByRole('button', { name: t('resume.make.submit') }))
    return screen.findByRole('list', { name: t('resume.make.code') }, { timeout: 10_000 })
  }

  it('is not, of nothing', () => {
    show(createSession(TODAY))
    expect(screen.getByText(seen('resume.make.empty'))).toBeVisible()
    expect(screen.queryByRole('button', { name: t('resume.make.submit') })).toBeNull()
  })

  it('has its code on another page, in the language of the resident', async () => {
    const { container } = show(family)
    await userEvent.click(screen.getByRole('button', { name: 'Türkçe' }))
    const code = within(await make())
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(code).toHaveLength(6)
    const pages = [...container.querySelectorAll('.paper-page')].map(({ textContent }) => textContent ?? '')
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('Dosyanıza devam etmek için')
    for (const word of code)
      expect([pages[0], pages[1]]).toEqual([
        expect.not.stringContaining(word ?? ''),
        expect.stringContaining(word ?? ''),
      ])
    expect(container.querySelector('.paper')).toHaveAttribute('lang', 'tr')
  })

  it('is on one page when the code is written by hand', async () => {
    const { container } = show(family)
    await userEvent.click(screen.getByRole('radio', { name: t('resume.make.hand') }))
    await make()
    expect(container.querySelectorAll('.paper-page')).toHaveLength(1)
  })

  it('goes when the case changes', async () => {
    const session = createSession(TODAY, family.get().answers)
    const today = { today: TODAY, trusted: true } as PanelProps['today']
    const props = { words, today, terminal: undefined, rights: [], session, found: [] }
    const { rerender } = render(<ResumePanel {...props} visit={session.get()} />)
    await make()
    session.have('rib', true)
    rerender(<ResumePanel {...props} visit={session.get()} />)
    expect(screen.queryByRole('list', { name: t('resume.make.code') })).toBeNull()
  })
})

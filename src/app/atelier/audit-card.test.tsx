import { render, screen } from '@testing-library/preact'
import { expect, it, vi } from 'vitest'
import { AuditCard } from './audit-card'
import { atelierWords } from './words'

it('says who changed which fields, by their names', async () => {
  const words = await atelierWords('fr')
  const line = { at: '2026-11-29T10:00:00.000Z', account: 'claire', house: 'remiremont', action: 'changed' }
  const audit = vi.fn().mockResolvedValue({
    value: [
      { ...line, kind: 'notices', id: 'fermeture', paths: ['text.fr', 'text.en', 'validUntil'] },
      { ...line, kind: '', id: '', action: 'published', paths: ['odd.path'] },
    ],
  })
  render(<AuditCard words={words} api={{ audit }} draft={{ published: null, items: [], problems: [] }} />)
  const label = (key: string) => words.t(`atelier.fields.label.${key}`)
  const names = [label('noticeText'), `${label('noticeText')} (en)`, label('validUntil')]
  await screen.findByText(words.t('atelier.audit.action.changed'))
  const said = document.body.textContent ?? ''
  expect(said).toContain(names.join(', '))
  expect(said).not.toContain('text.fr')
  expect(said).toContain('odd.path')
})

import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { ConditionList } from './condition-list'

it('says each state in words, with what explains it', () => {
  render(
    <ConditionList
      labels={{ met: 'Remplie', unmet: 'Non remplie', unknown: 'À préciser' }}
      items={[
        { ok: true, label: 'Avoir 25 ans', detail: 'Vous avez 43 ans', source: 'Article L262-4' },
        { ok: false, label: 'Peu de ressources' },
        { ok: null, label: 'Résider en France' },
      ]}
    />,
  )
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'RemplieAvoir 25 ansVous avez 43 ansArticle L262-4',
    'Non rempliePeu de ressources',
    'À préciserRésider en France',
  ])
})

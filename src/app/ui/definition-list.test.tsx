import { render, screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { DefinitionList } from './definition-list'

it('pairs each term with its value and its action', () => {
  const action = <button type="button">Modifier</button>
  render(
    <DefinitionList
      items={[
        { term: 'Loyer', value: '450 €', action },
        { term: 'Âge', value: '43 ans' },
      ]}
    />,
  )
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['Loyer', 'Âge'])
  const values = screen.getAllByRole('definition').map((value) => value.textContent)
  expect(values).toEqual(['450 €', 'Modifier', '43 ans'])
})

import { describe, expect, it } from 'vitest'
import { menageDe } from '../../../../tests/builders'
import { oriente } from '../../../../tests/valeur'
import { euros } from '../../../engine/money'
import { open, refused } from '../../../engine/outcome'
import { tarifsSociaux } from './tarifs-sociaux'

const nothing = { ok: true, conditions: [] }
const fermees = { rsa: refused(nothing), aah: refused(nothing), ass: refused(nothing) }
const { reponses } = menageDe().adulte({ naissance: '1980-01-01' })

describe('allowances that give the reduction (R20-34)', () => {
  it.each(['rsa', 'aah', 'ass'])('%s', (allocation) => {
    expect(oriente(tarifsSociaux, reponses, { ...fermees, [allocation]: open(nothing, euros(1)) })).toBe('voir')
  })

  it('none of them', () => {
    expect(oriente(tarifsSociaux, reponses, fermees)).toEqual(['tarifsSociaux.allocation'])
  })
})

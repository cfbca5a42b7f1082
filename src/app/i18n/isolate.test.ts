import { expect, it } from 'vitest'
import { isolate } from './isolate'

const shown = (text: string) =>
  isolate(text)
    .replace(/\u2066/g, '[')
    .replace(/\u2069/g, ']')

it.each([
  ['اذهب إلى Caf.', 'اذهب إلى [Caf].'],
  ['صندوق المساعدات العائلية (Caf)', 'صندوق المساعدات العائلية ([Caf])'],
  ['الرقم 04 67 12 34 56، مجاني', 'الرقم [04 67 12 34 56]، مجاني'],
  ['على caf.fr أو msa.fr', 'على [caf.fr] أو [msa.fr]'],
  ['مبلغ 1.234,56 €.', 'مبلغ [1.234,56 €].'],
  ['عمرك 25 سنة', 'عمرك 25 سنة'],
  ['نسبة 50 % أو أكثر', 'نسبة [50 %] أو أكثر'],
  ['قل « Je veux demander le RSA »', 'قل « [Je veux demander le RSA] »'],
])('%s', (text, wanted) => {
  expect(shown(text)).toBe(wanted)
})

it('isolates once, however often it is asked', () => {
  expect(isolate(isolate('في Caf'))).toBe(isolate('في Caf'))
})

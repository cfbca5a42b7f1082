import { describe, expect, it } from 'vitest'
import { batchOf, bytesOf } from '../../../tests/collector/batches'
import { readBatch } from './batch-schema'

const text = bytesOf(batchOf('2026-03'))
const code = (said: string) => {
  const read = readBatch(said)
  return read.ok ? 'ok' : read.code
}

describe('the text of a batch', () => {
  it('is read as it was written', () => {
    const read = readBatch(text)
    expect(read.ok && bytesOf(read.batch)).toBe(text)
  })

  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['an unknown field', text.replace('{', '{"name":"x",')],
    ['an unknown field named like a method of objects', text.replace('{', '{"toString":"x",')],
    ['an unknown field named __proto__', text.replace('"mode":{', '"mode":{"__proto__":1,')],
    ['noise of __proto__', text.replace('"noise":{', '"noise":{"__proto__":{"mech":"geom2","eps":1},')],
    ['a field twice', text.replace('"v":1', '"v":1,"v":1')],
    ['a space', text.replace(',', ', ')],
    ['a space at the end', `${text} `],
    ['a byte order mark', `\uFEFF${text}`],
    ['a number written in another way', text.replace('"sessions":40', '"sessions":4e1')],
    ['half a person', text.replace('"sessions":40', '"sessions":40.5')],
    ['fewer than nobody', text.replace('"refused":3', '"refused":-3')],
    ['a longer cell', text.replace('"rec","",12]', '"rec","",12,"x"]')],
    ['a table that does not exist', text.replace('[0,"rsa"', '[7,"rsa"')],
    ['a month that does not exist', text.replace('"month":"2026-03"', '"month":"2026-13"')],
    ['another mechanism of noise', text.replace('geom2', 'laplace')],
    [
      'cells in another order',
      JSON.stringify({ ...batchOf('2026-03'), cells: [...batchOf('2026-03').cells].reverse() }),
    ],
  ])('with %s is malformed', (_, said) => {
    expect(said).not.toBe(text)
    expect(code(said)).toBe('malformed')
  })

  it('of another format says which one is older', () => {
    expect(code(text.replace('"v":1', '"v":0'))).toBe('format-too-old')
    expect(code(text.replace('"v":1', '"v":2'))).toBe('format-too-new')
    expect(code('{"v":2,"anything":[]}')).toBe('format-too-new')
    expect(code('{"v":"1"}')).toBe('malformed')
  })
})

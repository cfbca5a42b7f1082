import { describe, expect, it } from 'vitest'
import { advance, OUTSIDE, type Place, type Stop, select, shorten } from './order'

const item = (at: string): Stop<string> => ({ at, inside: [] })
const choice = (at: string): Stop<string> => ({ at, inside: [], once: true })
const group = (at: string, ...inside: readonly Stop<string>[]): Stop<string> => ({ at, inside })

const PAGE = [group('content', item('a'), item('b')), group('bar', item('back'), item('go')), group('top', item('set'))]

/** Names of the next stops, one a tick. */
function walk(stops: readonly Stop<string>[], from: Place<string>, ticks: number) {
  const seen: (string | undefined)[] = []
  let place = from
  for (let tick = 0; tick < ticks; tick += 1) {
    place = advance(stops, place)
    seen.push(place.at)
  }
  return { seen, place }
}

describe('the walk', () => {
  it('goes through the groups, round and round', () => {
    expect(walk(PAGE, OUTSIDE, 4).seen).toEqual(['content', 'bar', 'top', 'content'])
  })

  it('enters the group that is chosen, goes through it twice, and leaves it by itself', () => {
    const { place } = select(PAGE, walk(PAGE, OUTSIDE, 1).place)
    expect(place).toEqual({ groups: ['content'], at: 'a', rounds: 0 })
    expect(walk(PAGE, place, 6).seen).toEqual(['b', 'a', 'b', 'content', 'bar', 'top'])
  })

  it('presses the chosen item and begins its group again, for a keypad', () => {
    const { place, pressed } = select(PAGE, { groups: ['content'], at: 'b', rounds: 1 })
    expect(pressed).toBe('b')
    expect(walk(PAGE, place, 3).seen).toEqual(['a', 'b', 'a'])
  })

  it('goes on after the group once one of several was chosen', () => {
    const page = [group('content', group('field', choice('yes'), choice('no')), item('more')), group('bar', item('go'))]
    const { place, pressed } = select(page, { groups: ['content', 'field'], at: 'no', rounds: 0 })
    expect(pressed).toBe('no')
    expect(walk(page, place, 1).seen).toEqual(['more'])
  })

  it('begins again when the page is another', () => {
    const after = [group('other', item('x'), item('y')), group('bar2', item('z'))]
    expect(advance(after, { groups: ['content'], at: 'b', rounds: 1 })).toEqual({ groups: [], at: 'other', rounds: 0 })
    expect(select(after, { groups: ['content'], at: 'b', rounds: 1 }).pressed).toBeUndefined()
  })

  it('stays in what is left of the groups around it', () => {
    const before = group('content', group('pad', item('1'), item('2')), item('more'))
    const after = group('content', group('months', item('may'), item('june')), item('more'))
    const place = { groups: ['content', 'pad'], at: '1', rounds: 0 }
    expect(advance([before], place).at).toBe('2')
    expect(advance([after], place)).toEqual({ groups: ['content'], at: 'months', rounds: 0 })
  })

  it('has nowhere to go on an empty page', () => {
    expect(advance<string>([], OUTSIDE)).toEqual({ groups: [], at: undefined, rounds: 0 })
    expect(select<string>([], OUTSIDE).pressed).toBeUndefined()
  })
})

describe('without needless steps', () => {
  const isGroup = (at: string) => at === at.toUpperCase()
  const names = (stops: readonly Stop<string>[]): unknown[] =>
    stops.map(({ at, inside }) => (inside.length > 0 ? [at, ...names(inside)] : at))

  it.each([
    ['an empty group is left out', [group('A'), item('x')], ['x']],
    ['a group of one is that one', [group('A', group('B', item('x'))), item('y')], ['x', 'y']],
    [
      'a few items are gone through one by one',
      [group('A', group('B', item('x'), item('y')), item('z'))],
      [['A', 'x', 'y', 'z']],
    ],
    [
      'many stay in their groups',
      [group('A', group('B', ...'abc'.split('').map(item)), group('C', ...'def'.split('').map(item)))],
      [['A', ['B', 'a', 'b', 'c'], ['C', 'd', 'e', 'f']]],
    ],
  ])('%s', (_, stops, wanted) => {
    expect(names(shorten(stops, isGroup))).toEqual(wanted)
  })
})

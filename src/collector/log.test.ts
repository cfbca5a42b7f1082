import { expect, it } from 'vitest'
import { logger, trace } from './log'

it('a line tells an event: no moment, no machine', () => {
  const lines: string[] = []
  const log = logger('info', { write: (line) => lines.push(line) })
  log.info({ event: 'request', status: 200 })
  log.debug({ event: 'unheard' })
  expect(lines.map((line) => JSON.parse(line))).toEqual([{ level: 'info', event: 'request', status: 200 }])
})

it('an error tells its kind and place, not its message, which may hold what was sent', () => {
  const error = Object.assign(new TypeError('secret\n  and more secret'), { code: 'E1', detail: 'secret' })
  const told = trace(error)
  expect(told).toMatchObject({ name: 'TypeError', code: 'E1' })
  expect(JSON.stringify(told)).toContain('log.test.ts')
  expect(JSON.stringify(told)).not.toContain('secret')
  expect(trace('secret')).toEqual({ name: 'string', code: undefined, stack: undefined })
})

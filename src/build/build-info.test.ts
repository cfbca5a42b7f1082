import { describe, expect, it } from 'vitest'
import { buildInfo, contentDate } from './build-info.ts'

describe('day of the content', () => {
  it('is the oldest day on which a value was checked', () => {
    expect(contentDate(["checkedOn: '2026-05-02',", "const checkedOn = '2026-04-30'\n checkedOn,", ''])).toBe(
      '2026-04-30',
    )
  })

  it('must be found', () => {
    expect(() => contentDate(['checkedOn,'])).toThrow()
  })

  it('is read from the law, and is not after the build', () => {
    const info = buildInfo('1.2.3')
    expect(info.__BUILD_VERSION__).toBe('"1.2.3"')
    expect(info.__CONTENT_DATE__).toMatch(/^"\d{4}-\d{2}-\d{2}"$/)
    expect(String(info.__CONTENT_DATE__) <= String(info.__BUILD_DATE__)).toBe(true)
  })
})

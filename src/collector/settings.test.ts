import { describe, expect, it } from 'vitest'
import { readSettings } from './settings'

describe('settings', () => {
  it('are those of a kiosk that nobody has set up, unless said otherwise', () => {
    expect(readSettings({}, '/data')).toEqual({
      port: 8080,
      hostname: '127.0.0.1',
      localPack: undefined,
      database: '/data/porte-des-droits.sqlite',
      editions: '/data/editions',
      signingKey: '/data/signing-key.pem',
      export: '/data/export',
      demo: false,
      logLevel: 'info',
      metricsPort: undefined,
      trustProxy: false,
      phones: [],
    })
    const env = {
      ...{ PORT: '0', HOST: '::', DATABASE_URL: 'postgres://h/d', EDITIONS: '/e', DEMO: '1', LOG_LEVEL: 'debug' },
      ...{ METRICS_PORT: '9', TRUST_PROXY: '1', PHONES: '88,2A,974' },
    }
    expect(readSettings(env, '/data')).toMatchObject({
      ...{ port: 0, hostname: '::', database: 'postgres://h/d', editions: '/e', demo: true, logLevel: 'debug' },
      ...{
        metricsPort: 9,
        trustProxy: true,
        phones: ['88', '2A', '974'],
        signingKey: '/data/signing-key.pem',
        export: '/data/export',
      },
    })
    expect(readSettings({ DATABASE_URL: '/db/x.sqlite' }, '/data').signingKey).toBe('/db/signing-key.pem')
    expect(readSettings({ SIGNING_KEY: '/keys/k.pem' }, '/data').signingKey).toBe('/keys/k.pem')
  })

  it.each([
    [{ PORT: 'x' }, 'PORT must be a number from 0 to 65535, not "x".'],
    [{ PORT: '' }, 'PORT must be'],
    [{ METRICS_PORT: '65536' }, 'METRICS_PORT must be'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ PHONES: '88;54' }, 'PHONES must be départements'],
    [{ DATABASE_URL: 'mysql://secret@h/d' }, 'DATABASE_URL must be the path of a file or begin with postgres://.'],
  ])('%j is told in one line', (env, line) => {
    expect(() => readSettings(env, '/data')).toThrow(line)
    expect(() => readSettings(env, '/data')).not.toThrow('secret')
  })
})

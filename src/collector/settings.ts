import { dirname } from 'node:path'
import { LOG_LEVELS, type LogLevel } from './log'
import { isServer } from './store/open'

/** Where all that is kept is. */
export interface Places {
  /** Path of a file, or `postgres://…`. */
  readonly database: string
  /** Folder of what is published. */
  readonly editions: string
  /** File of the local pack, for as long as the workshop has published none. */
  readonly localPack: string | undefined
  /** File of the key that packs are signed with. */
  readonly signingKey: string
  /** Folder of the open data, when none is named. */
  readonly export: string
  /** What is published is made of invented visits, and says so. */
  readonly demo: boolean
}

/** How a collector runs. */
export interface Settings extends Places {
  readonly port: number
  readonly hostname: string
  readonly logLevel: LogLevel
  readonly metricsPort: number | undefined
  readonly trustProxy: boolean
  /** Départements whose telephones may report. */
  readonly phones: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/** Settings from the environment. `data`: folder of what is kept when none is named. Throws one line for people. */
export function readSettings(env: Environment, data: string): Settings {
  const logLevel = LOG_LEVELS.find((level) => level === (env.LOG_LEVEL ?? 'info'))
  if (!logLevel) throw new Error(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}, not "${env.LOG_LEVEL}".`)
  const phones = (env.PHONES ?? '').split(',').filter((geo) => geo !== '')
  if (phones.some((geo) => !/^(\d\d|2[AB]|97\d)$/.test(geo))) {
    throw new Error(`PHONES must be départements, such as "88" or "54,88", not "${env.PHONES}".`)
  }
  return {
    port: portOf('PORT', env.PORT) ?? 8080,
    hostname: env.HOST ?? '127.0.0.1',
    ...readPlaces(env, data),
    logLevel,
    metricsPort: portOf('METRICS_PORT', env.METRICS_PORT),
    trustProxy: env.TRUST_PROXY === '1',
    phones,
  }
}

/** Where the environment wants all that is kept; in `data` what it does not name. Throws one line for people. */
export function readPlaces(env: Environment, data: string): Places {
  const url = env.DATABASE_URL
  if (url && /^[a-z]+:\/\//i.test(url) && !isServer(url)) {
    throw new Error('DATABASE_URL must be the path of a file or begin with postgres://.')
  }
  const database = url || `${data}/porte-des-droits.sqlite`
  return {
    database,
    signingKey: env.SIGNING_KEY || `${isServer(database) ? data : dirname(database)}/signing-key.pem`,
    editions: env.EDITIONS || `${data}/editions`,
    localPack: env.LOCAL_PACK,
    export: `${data}/export`,
    demo: env.DEMO === '1',
  }
}

function portOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const port = Number(text)
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`${name} must be a number from 0 to 65535, not "${text}".`)
}

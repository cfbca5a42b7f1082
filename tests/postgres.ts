import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { installOnDebian } from './debian'
import { freePort } from './server'

/** A PostgreSQL of its own, on this machine only, whose files are thrown away. */
export interface Cluster {
  /** Makes an empty database; its address. */
  create(): Promise<string>
  start(): Promise<void>
  /** Stops it as an administrator would, breaking connections. */
  stop(): Promise<void>
  discard(): Promise<void>
}

const DEBIAN = '/usr/lib/postgresql'

/** Folder of the newest `initdb` and `postgres`. */
function findBinaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const places = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env.PATH ?? '').split(':')]
  return places.find((place) => existsSync(join(place, 'initdb')) && existsSync(join(place, 'postgres')))
}

/** Installed first when this is Debian and we may. Throws with what to do otherwise. */
function ensureBinaries(): string {
  const found = findBinaries()
  if (found) return found
  installOnDebian('postgresql')
  const installed = findBinaries()
  if (installed) return installed
  throw new Error('No PostgreSQL found: install it (Debian: sudo apt-get install postgresql).')
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function owner(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

/** Starts a cluster in a folder of its own. */
export async function startCluster(): Promise<Cluster> {
  const binaries = ensureBinaries()
  const user = owner()
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'test', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync', '--no-instructions'],
    { ...user, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`)
  const port = await freePort()
  const address = (database: string) => `postgres://test@127.0.0.1:${port}/${database}`
  const ask = async (sql: string) => {
    const client = new pg.Client({ connectionString: address('postgres') })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query(sql)
    } finally {
      await client.end().catch(() => undefined)
    }
  }
  let server: ChildProcess | undefined
  let databases = 0
  // A test file that is cut short leaves no server and no files behind.
  process.once('exit', () => {
    server?.kill('SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const cluster: Cluster = {
    async start() {
      const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'shared_buffers=32MB']
      const child = spawn(
        join(binaries, 'postgres'),
        ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
        { ...user, cwd: folder, stdio: 'ignore' },
      )
      server = child
      const deadline = Date.now() + 20_000
      while (!(await ask('select 1').then(...answered))) {
        if (Date.now() > deadline || child.exitCode !== null) throw new Error('PostgreSQL does not start')
        await new Promise((done) => setTimeout(done, 50))
      }
    },
    async stop() {
      if (!server || server.exitCode !== null) return
      const gone = once(server, 'exit')
      server.kill('SIGINT')
      await gone
    },
    async create() {
      databases += 1
      await ask(`create database test${databases}`)
      return address(`test${databases}`)
    },
    async discard() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await cluster.start()
  return cluster
}

const answered = [() => true, () => false] as const

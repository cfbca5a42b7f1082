import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Presence } from './presence'
import { keepOffline } from './service-worker'

class FakeWorker extends EventTarget {
  readonly scriptURL = `${location.origin}/sw.js`
  state = 'installing'
  readonly messages: string[] = []
  constructor(private readonly missing: number | 'silent' = 0) {
    super()
  }
  become(state: string) {
    this.state = state
    this.dispatchEvent(new Event('statechange'))
  }
  postMessage({ type }: { type: string }, ports: MessagePort[] = []) {
    this.messages.push(type)
    if (this.missing !== 'silent') ports[0]?.postMessage({ missing: this.missing })
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null
  waiting: FakeWorker | null = null
  active: FakeWorker | null = null
  update = vi.fn(async () => undefined)
}

function setUp({ register }: { register?: () => Promise<never> } = {}) {
  const registration = new FakeRegistration()
  const container = Object.assign(new EventTarget(), {
    controller: null as object | null,
    register: register ?? vi.fn(async () => registration),
    getRegistration: async () => registration,
  })
  vi.stubGlobal('navigator', { serviceWorker: container })
  const waiting: (() => void)[] = []
  const presence: Presence = {
    whenNobody(action) {
      waiting.push(action)
      return () => undefined
    },
  }
  const states: string[] = []
  const reload = vi.fn()
  const options = {
    presence,
    reload,
    onState: (state: string, missing: number) => states.push(missing ? `${state} ${missing}` : state),
  }
  const everybodyLeft = () => {
    for (const action of waiting.splice(0)) action()
  }
  return { registration, container, states, reload, everybodyLeft, run: () => keepOffline(options) }
}

const settle = (ms = 30) => new Promise((resolve) => setTimeout(resolve, ms))
/** Workbox holds a version for waiting when it still waits after that long. */
const WAITING_MS = 250

type Registration = ReturnType<typeof setUp>['registration']

function install(registration: Registration, worker = new FakeWorker()): FakeWorker {
  registration.installing = worker
  registration.dispatchEvent(new Event('updatefound'))
  return worker
}

async function installed(registration: Registration, worker: FakeWorker): Promise<void> {
  registration.installing = null
  registration.waiting = worker
  worker.become('installed')
  await settle(WAITING_MS)
}

function redundant(registration: Registration, worker: FakeWorker): void {
  registration.installing = null
  worker.become('redundant')
}

afterEach(() => vi.unstubAllGlobals())

describe('offline', () => {
  it('says that service workers are not supported', async () => {
    const { run, states } = setUp()
    vi.stubGlobal('navigator', {})
    await run()
    expect(states).toEqual(['unsupported'])
  })

  it('says that they are blocked, or that the script could not be had', async () => {
    const blocked = setUp({ register: () => Promise.reject(new DOMException('no', 'SecurityError')) })
    await blocked.run()
    expect(blocked.states).toEqual(['blocked'])
    const offline = setUp({ register: () => Promise.reject(new TypeError('fetch')) })
    await offline.run()
    expect(offline.states).toEqual(['failed'])
  })

  it('is ready once a first worker is active and its cache whole', async () => {
    const { run, registration, states } = setUp()
    await run()
    const worker = install(registration)
    expect(states).toEqual([])
    worker.become('installed')
    registration.active = worker
    worker.become('activated')
    await settle()
    expect(states).toEqual(['ready'])
    expect(worker.messages).toEqual(['CHECK_PRECACHE'])
  })

  it('is ready too when another tab had begun to install', async () => {
    const { run, registration, states } = setUp()
    const worker = new FakeWorker()
    registration.installing = worker
    await run()
    registration.active = worker
    worker.become('activated')
    await settle()
    expect(states).toEqual(['ready'])
  })

  it('says that a first install failed: the browser gives no other sign', async () => {
    const { run, registration, states } = setUp()
    await run()
    redundant(registration, install(registration))
    expect(states).toEqual(['failed'])
  })

  it('says that the worker does not answer', async () => {
    const { run, registration, states } = setUp()
    registration.active = new FakeWorker('silent')
    vi.useFakeTimers()
    const running = run()
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    await running
    expect(states).toEqual(['incomplete'])
  })

  it('says how many files are missing', async () => {
    const { run, registration, states } = setUp()
    registration.active = new FakeWorker(3)
    await run()
    expect(states).toEqual(['incomplete 3'])
  })
})

describe('a new version', () => {
  const atWork = async () => {
    const all = setUp()
    all.registration.active = new FakeWorker()
    all.container.controller = all.registration.active
    await all.run()
    return all
  }

  it('waits until nobody is there, then takes over and loads the page again', async () => {
    const { registration, everybodyLeft, container, reload } = await atWork()
    const worker = install(registration)
    await installed(registration, worker)
    expect(worker.messages).toEqual([])
    everybodyLeft()
    expect(worker.messages).toEqual(['SKIP_WAITING'])
    container.dispatchEvent(new Event('controllerchange'))
    expect(reload).not.toHaveBeenCalled()
    everybodyLeft()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('that was waiting already is offered at the start', async () => {
    const { run, registration, everybodyLeft } = setUp()
    registration.active = new FakeWorker()
    registration.waiting = new FakeWorker()
    await run()
    expect(registration.waiting.messages).toEqual([])
    everybodyLeft()
    expect(registration.waiting.messages).toEqual(['SKIP_WAITING'])
  })

  it('that breaks leaves the old one working, and the staff is told', async () => {
    const { registration, states, everybodyLeft, reload } = await atWork()
    redundant(registration, install(registration))
    everybodyLeft()
    expect(states).toEqual(['ready', 'updateFailed'])
    expect(reload).not.toHaveBeenCalled()
  })

  it('is taken after several that broke, without the page being loaded again in between', async () => {
    const { registration, states, everybodyLeft, container, reload } = await atWork()
    for (let broken = 0; broken < 3; broken += 1) {
      redundant(registration, install(registration))
      expect(states.at(-1)).toBe('updateFailed')
      dispatchEvent(new Event('online'))
      await settle()
    }
    const good = install(registration)
    await installed(registration, good)
    everybodyLeft()
    expect(good.messages).toEqual(['SKIP_WAITING'])
    container.dispatchEvent(new Event('controllerchange'))
    everybodyLeft()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  it('replaced by a newer one while it waits is no fault', async () => {
    const { registration, states, everybodyLeft } = await atWork()
    const first = install(registration)
    await installed(registration, first)
    const second = install(registration)
    await installed(registration, second)
    first.become('redundant')
    everybodyLeft()
    expect(states).toEqual(['ready'])
    expect(first.messages).toEqual([])
    expect(second.messages).toContain('SKIP_WAITING')
  })

  it('does not reload the page that installed the first worker', async () => {
    const { run, registration, container, everybodyLeft, reload } = setUp()
    await run()
    install(registration)
    container.dispatchEvent(new Event('controllerchange'))
    everybodyLeft()
    expect(reload).not.toHaveBeenCalled()
  })

  it('is looked for when the network is back', async () => {
    const { registration, states } = await atWork()
    dispatchEvent(new Event('online'))
    await settle()
    expect(registration.update).toHaveBeenCalled()
    expect(states.at(-1)).toBe('ready')
  })
})

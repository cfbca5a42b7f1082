import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Presence } from './presence'
import { keepOffline } from './service-worker'

class FakeWorker extends EventTarget {
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

const settle = () => new Promise((resolve) => setTimeout(resolve, 30))

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
    registration.installing = new FakeWorker()
    await run()
    expect(states).toEqual([])
    registration.active = registration.installing
    registration.active.become('installed')
    registration.active.become('activated')
    await settle()
    expect(states).toEqual(['ready'])
    expect(registration.active.messages).toEqual(['CHECK_PRECACHE'])
  })

  it('says that a first install failed: the browser gives no other sign', async () => {
    const { run, registration, states } = setUp()
    registration.installing = new FakeWorker()
    await run()
    registration.installing.become('redundant')
    expect(states).toEqual(['failed'])
  })

  it('says how many files are missing', async () => {
    const { run, registration, states } = setUp()
    registration.active = new FakeWorker(3)
    await run()
    expect(states).toEqual(['incomplete 3'])
  })
})

describe('a new version', () => {
  const newVersion = async (worker = new FakeWorker()) => {
    const all = setUp()
    all.registration.active = new FakeWorker()
    all.container.controller = {}
    await all.run()
    all.registration.installing = worker
    all.registration.dispatchEvent(new Event('updatefound'))
    return { ...all, worker }
  }

  it('waits until nobody is there, then takes over and loads the page again', async () => {
    const { worker, everybodyLeft, container, reload } = await newVersion()
    worker.become('installed')
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
    const { worker, states, everybodyLeft, reload } = await newVersion()
    worker.become('redundant')
    everybodyLeft()
    expect(states).toEqual(['ready', 'updateFailed'])
    expect(reload).not.toHaveBeenCalled()
  })

  it('does not reload the page that installed the first worker', async () => {
    const { run, registration, container, everybodyLeft, reload } = setUp()
    registration.installing = new FakeWorker()
    await run()
    container.dispatchEvent(new Event('controllerchange'))
    everybodyLeft()
    expect(reload).not.toHaveBeenCalled()
  })

  it('is looked for when the network is back', async () => {
    const { registration, states } = await newVersion()
    dispatchEvent(new Event('online'))
    await settle()
    expect(registration.update).toHaveBeenCalled()
    expect(states.at(-1)).toBe('ready')
  })
})

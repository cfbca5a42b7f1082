import { contentAge, trustedToday } from '../kiosk/clock'
import { faultsOf, health } from '../kiosk/health'
import { deviceStorage, FILE_KEY } from '../kiosk/storage'
import { applyTerminal, fetchTerminals, findTerminal } from '../kiosk/terminal'
import { DEFAULT_PREFERENCES, parsePreferences } from '../session/preferences'
import { whenIdle } from '../session/when-idle'
import { device } from './device'
import { keepPacks, packsOf } from './packs'
import { watchPresence } from './presence'
import { keepOffline } from './service-worker'

/** Finds out which kiosk this is, if any, and gives the page its sizes. */
async function enrol(): Promise<void> {
  const terminal = await findTerminal(location.search, deviceStorage, fetchTerminals)
  applyTerminal(document.documentElement, terminal)
  if (!terminal) return
  device.set({ ...device.get(), terminal })
  addEventListener('contextmenu', (event) => event.preventDefault())
  void import('./terminal').then(({ tendTerminal }) => tendTerminal(terminal)).catch(() => undefined)
}

/** Shows the staff what is wrong; words and component are fetched only then. */
async function showFaults(): Promise<void> {
  if (device.get().Faults) return
  if (faultsOf(health.get(), contentAge(trustedToday().today)).length === 0) return
  const { Faults } = await import('../kiosk/faults')
  device.set({ ...device.get(), Faults })
}

/** Keeps local news fresh. */
async function freshen(): Promise<void> {
  const { followPack } = await import('../local/follow-pack')
  await followPack()
}

/** A house's own device is a ballot box, whose closed months are to be sent; a telephone has its coin. */
async function tendBallotBox(): Promise<void> {
  if (!device.get().terminal) return (await import('../ballot/coin')).followCoin()
  const [{ followBallotBox }, { followAnswers }, { withUrne }] = await Promise.all([
    import('../ballot/follow'),
    import('../local/answers'),
    import('../ballot/device-box'),
  ])
  // The counters of a month are worth more than a cache.
  void navigator.storage?.persist?.().catch(() => undefined)
  followBallotBox()
  const enrolment = await withUrne((urne) => urne.get('enrolment', 'self'))
  await followAnswers(deviceStorage, enrolment?.site)
}

/** Offers the file kept on a personal device, whenever somebody is back at the start. */
async function offerFile(): Promise<void> {
  const { terminal, visiting, hasFile } = device.get()
  if (terminal || visiting) return
  // Reading a file takes the law: most devices have none, and need not fetch it for that.
  const some = (await deviceStorage.read(FILE_KEY)) !== undefined
  const kept = some && (await (await import('../handoff/kept')).readKept()) !== null
  if (kept !== hasFile) device.set({ ...device.get(), hasFile: kept })
}

const PREFERENCES_KEY = 'preferences'

/** A personal device remembers how its owner reads; a terminal forgets it with the visit. */
async function rememberPreferences(): Promise<void> {
  const kept = await deviceStorage.read(PREFERENCES_KEY)
  if (device.get().terminal) return
  if (kept !== undefined && device.get().preferences === DEFAULT_PREFERENCES) {
    const remembered = parsePreferences(kept)
    device.set({ ...device.get(), remembered, preferences: remembered })
  }
  let { preferences } = device.get()
  device.subscribe(() => {
    if (device.get().preferences === preferences || device.get().terminal) return
    preferences = device.get().preferences
    void deviceStorage.write(PREFERENCES_KEY, preferences)
  })
}

/** Keeps for the day without network what this device's visitors use, as soon as they use it. */
async function followPacks(): Promise<void> {
  let kept = ''
  const keep = async () => {
    const { terminal, preferences } = device.get()
    const packs = packsOf(terminal, preferences)
    if (packs.join() === kept) return
    kept = packs.join()
    if (!(await keepPacks(packs))) kept = ''
  }
  device.subscribe(() => void keep())
  await keep()
}

/** Keeps the state of the device for its staff: versions and faults, nothing of a visit. */
async function recordHealth(): Promise<void> {
  const { offline, missing } = health.get()
  const record = { offline, missing, version: __BUILD_VERSION__, built: __BUILD_DATE__ }
  const storage = await deviceStorage.write('health', record)
  if (storage !== health.get().storage) health.set({ ...health.get(), storage })
}

/** Everything that can wait until the start screen is painted. */
export async function start(): Promise<void> {
  health.subscribe(() => void showFaults().catch(() => undefined))
  const presence = watchPresence({ atStart: () => !device.get().visiting })
  const enrolled = enrol()
  await new Promise<void>((resolve) => whenIdle(resolve, 5000, 500))
  let { visiting } = device.get()
  device.subscribe(() => {
    const left = visiting && !device.get().visiting
    visiting = device.get().visiting
    if (left) void offerFile().catch(() => undefined)
  })
  void offerFile().catch(() => undefined)
  void freshen().catch(() => undefined)
  void enrolled.then(tendBallotBox).catch(() => undefined)
  await enrolled.then(rememberPreferences).catch(() => undefined)
  void followPacks()
  await recordHealth()
  await showFaults().catch(() => undefined)
  if (device.get().terminal) void import('../voice/keep').then(({ keepVoices }) => keepVoices()).catch(() => undefined)
  await keepOffline({
    presence,
    reload: () => location.reload(),
    onState(offline, missing) {
      const known = health.get()
      if (known.offline === offline && known.missing === missing) return
      health.set({ ...known, offline, missing })
      void recordHealth()
    },
  })
}

import { type Enrolled, enrol } from '../../statistics/device/enrol'
import type { DeviceName } from '../../statistics/device/urne'
import { withUrne } from '../ballot/device-box'
import { tend } from '../ballot/follow'
import { keepDesk } from '../boot/packs'
import { BALLOT_FAULTS, type Fault, health } from '../kiosk/health'

import { deviceStorage } from '../kiosk/storage'
import { fetchPack, forgetKey } from '../local/refresh'

/** What the staff may know of the ballot box of this device: whether it is enrolled, and which months have left. No count. */
export interface DeviceState {
  readonly enrolled: DeviceName | null
  readonly months: readonly { readonly month: string; readonly sentOn: string | null }[]
  readonly fault: Fault | undefined
}

/** Reads the state of this device. Rejects where storage is refused. */
export const readState = (): Promise<DeviceState> =>
  withUrne(async (urne) => {
    const enrolment = await urne.get('enrolment', 'self')
    const sealed = await urne.getAll('sealed')
    return {
      enrolled: enrolment ? { site: enrolment.site, kiosk: enrolment.kiosk } : null,
      months: sealed.map(({ month, sentOn }) => ({ month, sentOn })).reverse(),
      fault: BALLOT_FAULTS[health.get().ballot],
    }
  })

/** Enrols this device, then sends what waits. */
export async function enrolDevice(code: string, request: typeof fetch = fetch): Promise<Enrolled> {
  const enrolled = await withUrne((urne) => enrol(urne, code, request))
  if (enrolled === 'ok') {
    void keepDesk()
    // Another collector signs with another key: the staff have just said which one is theirs.
    await forgetKey(deviceStorage)
    await fetchPack(deviceStorage, request)
    await tend(request)
  }
  return enrolled
}

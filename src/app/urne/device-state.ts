import { enrol } from '../../statistics/device/enrol'
import { withUrne } from '../ballot/device-box'
import { tend } from '../ballot/follow'
import { type Health, health } from '../kiosk/health'

/** What the staff may know of the ballot box of this device: whether it is enrolled, and which months have left. No count. */
export interface DeviceState {
  readonly enrolled: { readonly site: string; readonly kiosk: string } | null
  readonly months: readonly { readonly month: string; readonly sentOn: string | null }[]
  readonly fault: Health['ballot']
}

/** Reads the state of this device. Rejects where storage is refused. */
export const readState = (): Promise<DeviceState> =>
  withUrne(async (urne) => {
    const enrolment = await urne.get('enrolment', 'self')
    const sealed = await urne.getAll('sealed')
    return {
      enrolled: enrolment ? { site: enrolment.site, kiosk: enrolment.kiosk } : null,
      months: sealed.map(({ month, sentOn }) => ({ month, sentOn })).reverse(),
      fault: health.get().ballot,
    }
  })

/** Enrols this device, then sends what waits. */
export async function enrolDevice(code: string, request: typeof fetch = fetch): Promise<'ok' | 'unknown' | 'offline'> {
  const enrolled = await withUrne((urne) => enrol(urne, code, request))
  if (enrolled === 'ok') await tend(request)
  return enrolled
}

import { useEffect, useState } from 'preact/hooks'
import { App } from '../app'
import { trustedToday } from '../kiosk/clock'
import type { Preferences } from '../session/preferences'
import { useStore } from '../session/store'
import { device } from './device'

const MINUTE_MS = 60_000

const setPreferences = (preferences: Preferences) => device.set({ ...device.get(), preferences })
const setVisiting = (visiting: boolean) => device.set({ ...device.get(), visiting })

/** The application on its device. Drawn at build time too: its first state must be that of the page it replaces. */
export function Root() {
  const { terminal, visiting, hasFile, remembered, Faults, Night } = useStore(device)
  const [today, setToday] = useState(() => trustedToday())
  useEffect(() => {
    // A kiosk runs for weeks: the day changes between visits, never during one.
    if (visiting) return
    const look = () => {
      const now = trustedToday()
      setToday((known) => (known.today === now.today && known.trusted === now.trusted ? known : now))
    }
    look()
    const timer = setInterval(look, MINUTE_MS)
    return () => clearInterval(timer)
  }, [visiting])
  if (Night) return <Night />
  return (
    <App
      terminal={terminal}
      today={today}
      contentDay={__CONTENT_DATE__}
      hasFile={hasFile}
      remembered={remembered}
      onPreferences={setPreferences}
      onPresence={setVisiting}
    >
      {Faults && <Faults />}
    </App>
  )
}

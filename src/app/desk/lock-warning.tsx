import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { watchGestures } from '../kiosk/gestures'
import { useLeft } from '../kiosk/use-left'
import { Notice } from '../ui'

/** Seconds before the lock at which it is announced. */
const AHEAD = 30

/** Says that the desk is about to be locked; any gesture puts it off, and does what it does all the same. */
export function LockWarning({ t, afterSeconds }: { readonly t: Translate; readonly afterSeconds: number }) {
  const [near, setNear] = useState(false)
  useLeft(afterSeconds - AHEAD, () => setNear(true))
  useEffect(() => (near ? watchGestures(() => setNear(false), ['touchmove']) : undefined), [near])
  return (
    <div class="desk-warning no-print" role="alert">
      {near && <Notice tone="warning">{t('desk.lock.near', { count: AHEAD })}</Notice>}
    </div>
  )
}

import { useEffect, useState } from 'preact/hooks'

/** Whether something may be asked, once that is known; when it may not, `otherwise` is told, if the screen is still there. */
export function useAllowed(ask: () => Promise<boolean>, otherwise: () => void): boolean {
  const [allowed, setAllowed] = useState(false)
  useEffect(() => {
    let left = false
    ask().then((may) => {
      if (left) return
      if (may) setAllowed(true)
      else otherwise()
    })
    return () => {
      left = true
    }
  }, [])
  return allowed
}

import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { Button, Notice } from '../../ui'
import { type CameraFault, watchCamera } from './camera'

interface Props {
  readonly words: Words
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/** The picture of the camera, as long as it is on the page. */
export function CameraView({ words: { t }, onText, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null)
  const told = useRef(onText)
  told.current = onText
  const [fault, setFault] = useState<CameraFault | null>(null)
  useEffect(() => {
    const over = new AbortController()
    watchCamera(video.current as HTMLVideoElement, over.signal, (text) => told.current(text)).then(setFault)
    return () => over.abort()
  }, [])
  return (
    <>
      {fault ? (
        <Notice tone="warning" live>
          {t(`resume.read.fault.${fault}`)}
        </Notice>
      ) : (
        <>
          <p>{t('resume.read.aim')}</p>
          <video ref={video} class="paper-video" aria-label={t('resume.read.video')} muted playsInline />
        </>
      )}
      <Button icon="x" onPress={onClose}>
        {t('resume.read.close')}
      </Button>
    </>
  )
}

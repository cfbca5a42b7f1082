import { seenBy } from './picture'

/** Why there is no picture. */
export type CameraFault = 'denied' | 'none' | 'busy'

/** Modules of a large sheet are two pixels or more only in a picture of that size. */
const WANTED: MediaTrackConstraints = { facingMode: 'environment', width: { ideal: 1_920 }, height: { ideal: 1_080 } }

const REST_MS = 80

/** Shows the camera and tells each code that it sees, until `over`. `null` once it shows. Never rejects. */
export async function watchCamera(
  video: HTMLVideoElement,
  over: AbortSignal,
  onText: (text: string) => void,
): Promise<CameraFault | null> {
  try {
    // The browser hides the devices from a page that is not served securely.
    if (!navigator.mediaDevices) return 'none'
    const stream = await navigator.mediaDevices.getUserMedia({ video: WANTED })
    over.addEventListener('abort', () => stop(stream))
    const { decodeQR } = await import('qr/decode.js')
    if (over.aborted) {
      stop(stream)
      return null
    }
    video.srcObject = stream
    await video.play()
    const canvas = document.createElement('canvas')
    const look = () => {
      if (over.aborted) return
      const text = seenBy(decodeQR, video, { width: video.videoWidth, height: video.videoHeight }, 1, canvas)
      if (text !== null) onText(text)
      // The page must answer between two pictures.
      setTimeout(look, REST_MS)
    }
    look()
    return null
  } catch (error) {
    return faultOf(error as Error)
  }
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

function faultOf({ name }: Error): CameraFault {
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy'
}

/** Why there is no picture. */
export type CameraFault = 'denied' | 'none' | 'busy'

/** Modules of a large sheet are two pixels or more only in a picture of that size. */
const WANTED: MediaTrackConstraints = { facingMode: 'environment', width: { ideal: 1_920 }, height: { ideal: 1_080 } }

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
    const { QRCamera, QRCanvas, frameLoop } = await import('qr/dom.js')
    if (over.aborted) {
      stop(stream)
      return null
    }
    const camera = new QRCamera(video, stream)
    const canvas = new QRCanvas({}, { cropToSquare: false })
    const end = frameLoop(async () => {
      const seen = await camera.readFrame(canvas, true)
      if (typeof seen === 'string' && !over.aborted) onText(seen)
    }, video)
    over.addEventListener('abort', () => {
      end()
      camera.stop()
    })
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

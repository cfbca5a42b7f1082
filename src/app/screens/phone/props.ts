import type { Answers } from '../../../engine/types'
import type { LoadedProps } from '../visit/props'

export interface ArrivalProps extends LoadedProps {
  /** What the address held of the file; `null`: the file kept on this device. */
  readonly fragment: string | null
  /** Computes again with the answers of the file. */
  readonly onAgain: (answers: Answers) => void
  readonly onClose: () => void
}

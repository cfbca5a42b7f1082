import type { Words } from '../../i18n/words'
import { Tag } from '../../ui'

interface Props {
  readonly words: Words
  /** Rights found so far. */
  readonly found: number
  /** About how many questions remain; `null` while they are counted. */
  readonly left: number | null
}

/** "Déjà 2 droits · encore environ 6 questions". */
export function Progress({ words: { t }, found, left }: Props) {
  return (
    <p class="progress" role="status">
      <Tag tone={found > 0 ? 'fir' : 'plain'} icon={found > 0 ? 'circle-check' : 'lightbulb'}>
        {t('questions.ui.found', { count: found })}
      </Tag>{' '}
      <span>{left !== null && t('questions.ui.left', { count: left })}</span>
    </p>
  )
}

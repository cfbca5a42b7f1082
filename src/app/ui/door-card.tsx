import { usePress } from './button'
import { Icon, type IconName } from './icon'

interface DoorCardProps {
  title: string
  text: string
  icon: IconName
  onPress: () => void
  tone?: 'fir' | 'stone' | 'sky' | undefined
}

/** One of the doors of the start screen: a large arched card that is a button. The first one is `fir`. */
export function DoorCard({ title, text, icon, onPress, tone = 'fir' }: DoorCardProps) {
  const press = usePress(onPress)
  return (
    <button type="button" class={`door-card door-${tone}`} onClick={press}>
      <span class="door-arch">
        <Icon name={icon} />
      </span>
      <span class="door-words">
        <span class="door-title">{title}</span> <span class="door-text">{text}</span>
      </span>
      <Icon name="arrow-right" flip />
    </button>
  )
}

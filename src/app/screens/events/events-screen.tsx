import type { EventId } from '../../../content/checklists/checklist'
import { CHECKLISTS } from '../../../content/checklists/register'
import type { Words } from '../../i18n/words'
import { Icon, type IconName, Screen, usePress } from '../../ui'
import './events.css'

interface Props {
  readonly words: Words
  readonly onOpen: (event: EventId) => void
  readonly onBack: () => void
}

const ICONS: Readonly<Record<EventId, IconName>> = {
  naissance: 'baby',
  separation: 'users',
  perteEmploi: 'briefcase',
  repriseEmploi: 'briefcase',
  retraite: 'hourglass',
  handicap: 'heart-handshake',
  ecole: 'graduation-cap',
  majorite: 'user',
  demenagement: 'house',
  maladie: 'stethoscope',
  deces: 'file-text',
  dettes: 'euro',
  aideProche: 'heart-handshake',
  arriveeFrance: 'languages',
  violence: 'life-buoy',
}

/** The fifteen life events, each a large button. */
export function EventsScreen({ words: { t }, onOpen, onBack }: Props) {
  return (
    <Screen
      title={t('events.title')}
      lead={t('events.lead')}
      layout="full"
      back={{ label: t('common.back'), onPress: onBack }}
    >
      <ul class="tiles">
        {CHECKLISTS.map(({ id }) => (
          <li key={id}>
            <Tile title={t(`checklists.${id}.title`)} icon={ICONS[id]} onPress={() => onOpen(id)} />
          </li>
        ))}
      </ul>
    </Screen>
  )
}

function Tile({ title, icon, onPress }: { title: string; icon: IconName; onPress: () => void }) {
  const press = usePress(onPress)
  return (
    <button type="button" class="tile" onClick={press}>
      <Icon name={icon} />
      <span>{title}</span>
    </button>
  )
}

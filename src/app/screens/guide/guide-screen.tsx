import { checklistOf } from '../../../content/checklists/register'
import { again } from '../../walk/next'
import { DiscreetScreen } from '../events/discreet-screen'
import { EventDayScreen } from '../events/event-day-screen'
import { EventScreen } from '../events/event-screen'
import { EventsScreen } from '../events/events-screen'
import { FileScreen } from '../file/file-screen'
import { PhoneScreen } from '../phone/phone-screen'
import { PlaceScreen } from '../places/place-screen'
import { PlacesScreen } from '../places/places-screen'
import type { GuideProps } from './props'

/** The screen of the guide for the present step. */
export function GuideScreen(props: GuideProps) {
  const { words, step, onGo, onBack } = props
  switch (step.screen) {
    case 'events':
      return <EventsScreen words={words} onOpen={(event) => onGo({ screen: 'event', event })} onBack={onBack} />
    case 'event':
      if (checklistOf(step.event).discreet) return <DiscreetScreen key={step.event} {...props} event={step.event} />
      return (
        <EventScreen
          key={step.event}
          {...props}
          event={step.event}
          onAsk={({ fact, subject }) =>
            onGo({ screen: 'questions', question: again(fact, subject), editing: true, focus: [] })
          }
        />
      )
    case 'eventDay':
      return <EventDayScreen {...props} event={step.event} />
    case 'file':
      return <FileScreen {...props} />
    case 'phone':
      return <PhoneScreen {...props} />
    case 'places':
      return <PlacesScreen {...props} />
    case 'place':
      return <PlaceScreen key={step.place} {...props} placeId={step.place} />
  }
}

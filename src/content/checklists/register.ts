import { aideProche } from './aide-proche'
import { arriveeFrance } from './arrivee-france'
import type { Checklist, EventId } from './checklist'
import { deces } from './deces'
import { demenagement } from './demenagement'
import { dettes } from './dettes'
import { ecole } from './ecole'
import { handicap } from './handicap'
import { majorite } from './majorite'
import { maladie } from './maladie'
import { naissance } from './naissance'
import { perteEmploi } from './perte-emploi'
import { repriseEmploi } from './reprise-emploi'
import { retraite } from './retraite'
import { separation } from './separation'
import { violence } from './violence'

/** All the life events, in the order of the screen (`EVENT_IDS`). */
export const CHECKLISTS: readonly Checklist[] = [
  naissance,
  separation,
  perteEmploi,
  repriseEmploi,
  retraite,
  handicap,
  ecole,
  majorite,
  demenagement,
  maladie,
  deces,
  dettes,
  aideProche,
  arriveeFrance,
  violence,
]

/** The checklist of an event. Throws when the register lacks it: a bug. */
export const checklistOf = (id: EventId): Checklist => {
  const found = CHECKLISTS.find((checklist) => checklist.id === id)
  if (!found) throw new Error(`no checklist for the event ${id}`)
  return found
}

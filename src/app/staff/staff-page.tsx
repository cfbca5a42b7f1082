import { useEffect, useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { mediator, setMediator } from '../kiosk/mediator'
import type { Terminal } from '../kiosk/terminal'
import { useLeft } from '../kiosk/use-left'
import { useStore } from '../session/store'
import { Button, Card, Screen } from '../ui'
import { UrneCards } from '../urne/urne-cards'
import { AskPin } from './ask-pin'
import { ChoosePin } from './choose-pin'
import { Office } from './office'
import { PackCard } from './pack-card'
import type { Pin } from './pin'
import { StateCard } from './state-card'
import { TestCard } from './test-card'

interface Props {
  readonly terminal: Terminal | undefined
  readonly pin: Pin
}

/** An open page is locked that long after the last gesture. */
const OPEN_SECONDS = 120

/** The staff's page of a house's own device, behind their code: its state, a test, the presence of a mediator, its ballot box. */
export function StaffPage({ terminal, pin }: Props) {
  const [door, setDoor] = useState<'wait' | 'choose' | 'ask' | 'open'>('wait')
  const lock = () => setDoor('ask')
  useEffect(() => void pin.exists().then((exists) => setDoor(exists ? 'ask' : 'choose')), [pin])
  useLeft(door === 'open' ? OPEN_SECONDS : null, lock)
  const tools = (t: Translate) =>
    door === 'open' && (
      <Button variant="quiet" icon="key-round" onPress={lock}>
        {t('staff.lock')}
      </Button>
    )
  return (
    <Office tools={tools}>
      {(t, language) => (
        <>
          {door === 'choose' && <ChoosePin t={t} pin={pin} onChosen={() => setDoor('open')} />}
          {door === 'ask' && (
            <AskPin t={t} pin={pin} onOpen={() => setDoor('open')} onForgotten={() => setDoor('choose')} />
          )}
          {door === 'open' && (
            <Screen key="open" title={t('staff.title')} lead={t('staff.lead')} layout="page">
              <MediatorCard t={t} />
              <Card title={t('staff.desk.title')}>
                <p>{t('staff.desk.text')}</p>
                <Button icon="arrow-right" onPress={() => location.assign('/bureau')}>
                  {t('staff.desk.open')}
                </Button>
              </Card>
              <StateCard t={t} language={language} terminal={terminal} />
              <PackCard t={t} />
              <TestCard t={t} />
              <UrneCards t={t} language={language} />
            </Screen>
          )}
        </>
      )}
    </Office>
  )
}

function MediatorCard({ t }: { t: Translate }) {
  const present = useStore(mediator)
  return (
    <Card title={t('staff.mediator.title')}>
      <p>{t('staff.mediator.text')}</p>
      <Button icon={present ? 'check' : 'users'} pressed={present} onPress={() => setMediator(!present)}>
        {t('staff.mediator.on')}
      </Button>
    </Card>
  )
}

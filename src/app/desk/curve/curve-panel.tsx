import { useState } from 'preact/hooks'
import { conjoint, demandeur, type Personne } from '../../../law/menage'
import { Button, Notice, Screen } from '../../ui'
import { personName } from '../../walk/people'
import { people } from '../../walk/situation'
import type { PanelProps } from '../panel'
import { CurveView } from './curve-view'
import { useCurve } from './use-curve'
import '../../observatory/figures.css'
import '../foresight.css'
import './curve.css'
import './reading.css'

/** What the household really has each month as the wage of one adult rises. */
export function CurvePanel({ words, rights, visit: { answers }, today: { today } }: PanelProps) {
  const { t } = words
  const [wanted, setWanted] = useState<Personne>(demandeur)
  const adults = people(answers).filter(({ role }) => role !== 'enfant')
  const adult = adults.length > 1 && wanted.role === 'conjoint' ? conjoint : demandeur
  const curve = useCurve(rights, answers, adult, today)
  const name = personName(words, answers, adult)
  return (
    <Screen title={t('foresight.curve.title')} lead={t('foresight.curve.lead')} layout="full">
      <div class="foresight">
        {adults.length > 1 && (
          <fieldset class="foresight-adults no-print">
            <legend>{t('foresight.curve.whose')}</legend>
            {adults.map((one) => (
              <Button key={one.id} pressed={one === adult} onPress={() => setWanted(one)}>
                {personName(words, answers, one)}
              </Button>
            ))}
          </fieldset>
        )}
        {answers.size === 0 ? (
          <Notice>{t('foresight.empty')}</Notice>
        ) : curve ? (
          <CurveView key={adult.id} words={words} answers={answers} today={today} curve={curve} name={name} />
        ) : (
          <p role="status">{t('foresight.curve.working')}</p>
        )}
      </div>
    </Screen>
  )
}

import { useMemo, useState } from 'preact/hooks'
import { fileAddress } from '../../handoff/address'
import { keep } from '../../handoff/kept'
import { QrCode } from '../../handoff/qr-code'
import { planOf } from '../../plan/plan'
import { dossierOf } from '../../plan/visit-dossier'
import { Button, Card, MultiChoice, Notice, Screen } from '../../ui'
import { withAmounts } from '../amounts/hidden-amounts'
import type { GuideProps } from '../guide/props'
import { mostFirst } from '../results/order'
import { saveCalendar } from './calendar'
import '../file/file.css'

type Props = Pick<GuideProps, 'words' | 'today' | 'kiosk' | 'visit' | 'found' | 'onBack'>

/** The file as a square to scan; on a personal device it can be kept right here. */
export function PhoneScreen({ words, today, kiosk, visit, found, onBack }: Props) {
  const { t } = words
  const day = today.today
  const [withAnswers, setWithAnswers] = useState(false)
  const dossier = useMemo(() => dossierOf(visit, mostFirst(found), day, withAnswers), [visit, found, day, withAnswers])
  const { address, reduced } = useMemo(() => {
    const whole = fileAddress(dossier)
    return whole === null && dossier.answers
      ? { address: fileAddress({ ...dossier, answers: null }), reduced: true }
      : { address: whole, reduced: false }
  }, [dossier])
  const steps = ['1', '2', '3'].map((step) => t(`handoff.steps.${step}`))
  return (
    <Screen
      title={t('handoff.title')}
      lead={t('handoff.lead')}
      back={{ label: t('common.back'), onPress: onBack }}
      aside={
        <>
          <ol class="steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <Notice tone="warning">{t('handoff.safe')}</Notice>
        </>
      }
    >
      <div role="status">
        {reduced && <Notice tone="warning">{t('handoff.tooLong')}</Notice>}
        {address === null && <Notice tone="warning">{t('handoff.impossible')}</Notice>}
      </div>
      {address !== null && <QrCode url={address} label={t('handoff.qr')} />}
      {visit.answers.size > 0 && (
        <MultiChoice
          legend={t('handoff.again')}
          hideLegend
          options={[{ value: 'again', label: t('handoff.again'), hint: t('handoff.againHint') }]}
          value={withAnswers ? ['again'] : []}
          onChange={(ticked) => setWithAnswers(ticked.length > 0)}
        />
      )}
      {!kiosk && (
        <KeepHere
          words={words}
          onKeep={() => keep({ dossier, done: [], postponed: {}, keptOn: day })}
          onCalendar={() => void saveCalendar(withAmounts(words), planOf(dossier, day), {}, dossier.madeOn)}
        />
      )}
    </Screen>
  )
}

interface KeepProps extends Pick<GuideProps, 'words'> {
  /** Whether it could be kept. */
  readonly onKeep: () => Promise<boolean>
  readonly onCalendar: () => void
}

function KeepHere({ words: { t }, onKeep, onCalendar }: KeepProps) {
  const [kept, setKept] = useState<boolean>()
  return (
    <Card title={t('handoff.here.title')}>
      <p>{t('handoff.here.text')}</p>
      <div class="file-tools">
        <Button icon="shield-check" onPress={() => onKeep().then(setKept)}>
          {t('handoff.arrival.keep')}
        </Button>
        <Button icon="calendar-days" onPress={onCalendar}>
          {t('dossier.calendar')}
        </Button>
      </div>
      <div role="status">
        {kept === true && <Notice tone="success">{t('handoff.here.kept')}</Notice>}
        {kept === false && <Notice tone="warning">{t('handoff.arrival.keepFailed')}</Notice>}
      </div>
    </Card>
  )
}

import { useEffect, useState } from 'preact/hooks'
import type { CoinAnswer } from '../../../statistics/coin'
import { drawnRight } from '../../../statistics/device/coin-report'
import { mayToss, tossCoin } from '../../ballot/coin'
import type { Draft } from '../../ballot/draft'
import type { Words } from '../../i18n/words'
import type { Today } from '../../kiosk/clock'
import { Button, Screen, TopBar } from '../../ui'
import './vote.css'

interface Props {
  readonly words: Words
  readonly today: Today
  readonly draft: Draft
  readonly onDone: () => void
}

const ANSWERS = [
  ['receives', 1],
  ['pending', 1],
  ['no', 2],
] as const

/** On a telephone, where that is open: one right is drawn, a coin is tossed, and only what it made of it is kept. */
export function CoinScreen({ words, today, draft, onDone }: Props) {
  const { t } = words
  const [stage, setStage] = useState<'wait' | 'offer' | 'ask'>('wait')
  const [right] = useState(drawnRight)
  useEffect(() => {
    let left = false
    mayToss(today.today).then((may) => {
      if (left) return
      if (may) setStage('offer')
      else onDone()
    })
    return () => {
      left = true
    }
  }, [])
  const toss = (truth: CoinAnswer) => {
    void tossCoin(right, truth, today.today)
    onDone()
  }
  const accept = () => {
    if (!draft.open.includes(right)) return toss(0)
    const said = draft.rights.find((answered) => answered.right === right)
    if (said) toss(said.status === 'non' ? 2 : 1)
    else setStage('ask')
  }
  return (
    <>
      <TopBar brand={t('start.brand')} />
      {stage === 'offer' && (
        <Screen
          key="offer"
          title={t('vote.coin.title')}
          lead={t('vote.coin.lead')}
          layout="page"
          answers={[
            { label: t('vote.coin.yes'), onPress: accept },
            { label: t('vote.coin.no'), onPress: onDone },
          ]}
        >
          <p>{t('vote.coin.how')}</p>
          <p>{t('vote.coin.promise')}</p>
        </Screen>
      )}
      {stage === 'ask' && (
        <Screen key="ask" title={t('vote.coin.ask', { right: t(`droits.${right}.short`) })} layout="page">
          <div class="coin-answers">
            {ANSWERS.map(([answer, truth]) => (
              <Button key={answer} wide onPress={() => toss(truth)}>
                {t(`results.taken.${answer}`)}
              </Button>
            ))}
          </div>
        </Screen>
      )}
    </>
  )
}

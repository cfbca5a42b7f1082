import { useState } from 'preact/hooks'
import type { CoinAnswer } from '../../../statistics/coin'
import { drawnRight } from '../../../statistics/device/coin-report'
import { mayToss, tossCoin } from '../../ballot/coin-box'
import { Button, Screen, TopBar } from '../../ui'
import type { VoteProps } from '../visit/props'
import { useAllowed } from './use-allowed'
import './vote.css'

type Props = Pick<VoteProps, 'words' | 'today' | 'draft' | 'onDone'>

const ANSWERS = [
  ['receives', 1],
  ['pending', 1],
  ['no', 2],
] as const

/** On a telephone, where that is open: one right is drawn, a coin is tossed, and only what it made of it is kept. */
export function CoinScreen({ words, today, draft, onDone }: Props) {
  const { t } = words
  const [asking, setAsking] = useState(false)
  const [right] = useState(drawnRight)
  const allowed = useAllowed(() => mayToss(today.today), onDone)
  const toss = (truth: CoinAnswer) => {
    void tossCoin(right, truth, today.today)
    onDone()
  }
  const accept = () => {
    if (!draft.open.includes(right)) return toss(0)
    const said = draft.rights.find((answered) => answered.right === right)
    if (said) toss(said.status === 'non' ? 2 : 1)
    else setAsking(true)
  }
  return (
    <>
      <TopBar brand={t('start.brand')} />
      {allowed && !asking && (
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
      {asking && (
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

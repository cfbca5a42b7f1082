import { useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { Notice, Screen } from '../ui'
import { isTooEasy, type Pin } from './pin'
import { PinPad } from './pin-pad'

interface Props {
  readonly t: Translate
  readonly pin: Pin
  readonly onChosen: () => void
}

/** The first time: the code is typed twice. */
export function ChoosePin({ t, pin, onChosen }: Props) {
  const [first, setFirst] = useState<string | null>(null)
  const [said, setSaid] = useState<'easy' | 'differ' | 'refused' | null>(null)
  const take = async (typed: string) => {
    setSaid(null)
    if (first === null) return isTooEasy(typed) ? setSaid('easy') : setFirst(typed)
    setFirst(null)
    if (first !== typed) return setSaid('differ')
    if ((await pin.choose(typed)) === 'ok') onChosen()
    else setSaid('refused')
  }
  const step = first === null ? 'first' : 'again'
  return (
    <Screen key={step} title={t(`staff.pin.${step}.title`)} lead={t(`staff.pin.${step}.lead`)} layout="page">
      <div role="status">{said && <Notice tone="warning">{t(`staff.pin.${said}`)}</Notice>}</div>
      <PinPad t={t} onPin={take} />
    </Screen>
  )
}

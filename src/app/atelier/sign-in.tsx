import { useEffect, useId, useState } from 'preact/hooks'
import type { Translate } from '../i18n/translate'
import { ErrorText } from '../ui'
import { type AtelierApi, isRefusal, type Refusal, type Staff } from './api'
import { refusalText } from './refusal-text'

interface Props {
  readonly t: Translate
  readonly api: Pick<AtelierApi, 'signIn'>
  onSigned(staff: Staff): void
}

/** The name and the password of an account. After too many wrong ones it counts down. */
export function SignIn({ t, api, onSigned }: Props) {
  const id = useId()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const [wait, setWait] = useState(0)
  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setWait(wait - 1), 1000)
    return () => clearTimeout(timer)
  }, [wait])
  const signIn = async () => {
    if (busy || wait > 0) return
    setBusy(true)
    const answer = await api.signIn(account, password)
    setBusy(false)
    if (!isRefusal(answer)) return onSigned(answer.value)
    setRefusal(answer)
    setPassword('')
    if (answer.fault === 'locked') setWait(answer.seconds)
  }
  const said =
    wait > 0 ? t('atelier.sign.locked', { seconds: wait }) : refusal?.fault === 'locked' ? '' : refusalText(t, refusal)
  return (
    <form
      class="atelier-sign"
      onSubmit={(event) => {
        event.preventDefault()
        void signIn()
      }}
    >
      <div class="atelier-field">
        <label for={`${id}-account`}>{t('atelier.sign.account')}</label>
        <input
          id={`${id}-account`}
          type="text"
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
          required
          value={account}
          onInput={({ currentTarget }) => setAccount(currentTarget.value)}
        />
      </div>
      <div class="atelier-field">
        <label for={`${id}-password`}>{t('atelier.sign.password')}</label>
        <input
          id={`${id}-password`}
          type="password"
          autocomplete="current-password"
          required
          aria-describedby={`${id}-wrong`}
          value={password}
          onInput={({ currentTarget }) => setPassword(currentTarget.value)}
        />
      </div>
      <ErrorText id={`${id}-wrong`}>{said}</ErrorText>
      <div>
        <button type="submit" class="button button-primary" disabled={busy || wait > 0}>
          {t('atelier.sign.in')}
        </button>
      </div>
    </form>
  )
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import { languageName, OFFICE_LANGUAGES } from '../i18n/languages'
import type { Words } from '../i18n/words'
import { Button, Modal, Notice, Screen, TopBar } from '../ui'
import { type AtelierApi, isRefusal, type Refusal, type Staff } from './api'
import { keepSigned } from './keep-signed'
import { refusalText } from './refusal-text'
import { SignIn } from './sign-in'
import { atelierWords } from './words'
import { Workshop } from './workshop'

interface Props {
  readonly words: Words
  readonly api: AtelierApi
  readonly today: string
}

/** The workshop of the local pack, behind an account. A session that ends is begun again over what is being typed. */
export function AtelierPage({ words: first, api, today }: Props) {
  const [words, setWords] = useState(first)
  const [staff, setStaff] = useState<Staff | null>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [waiting, setWaiting] = useState<readonly (() => void)[]>([])
  const kept = useMemo(
    () => keepSigned(api, () => new Promise<void>((resume) => setWaiting((others) => [...others, resume]))),
    [api],
  )
  const { t } = words
  useEffect(() => {
    void api.session().then((answer) => {
      setStaff(isRefusal(answer) ? null : answer.value)
      if (isRefusal(answer) && answer.fault !== 'unsigned') setRefusal(answer)
    })
  }, [api])
  useEffect(() => {
    document.documentElement.lang = words.language
    document.title = t('atelier.title')
  }, [words])
  const signOut = async () => {
    const answer = await api.signOut()
    if (isRefusal(answer) && answer.fault !== 'unsigned') return setRefusal(answer)
    setRefusal(undefined)
    setStaff(null)
  }
  const signedAgain = (again: Staff) => {
    setStaff(again)
    for (const resume of waiting) resume()
    setWaiting([])
  }
  return (
    <>
      <TopBar brand={t('urne.brand')}>
        {staff && (
          <Button variant="quiet" icon="log-out" onPress={signOut}>
            {t('atelier.sign.out')}
          </Button>
        )}
        {OFFICE_LANGUAGES.filter((other) => other !== words.language).map((other) => (
          <Button
            key={other}
            variant="quiet"
            icon="languages"
            onPress={() => atelierWords(other).then(setWords, () => undefined)}
          >
            <span lang={other}>{languageName(other)}</span>
          </Button>
        ))}
      </TopBar>
      {staff && refusal && <Notice tone="warning" live title={refusalText(t, refusal)} />}
      {staff === null && (
        <Screen key="door" title={t('atelier.sign.title')} lead={t('atelier.sign.lead')} layout="page">
          {refusal && <Notice tone="warning" title={refusalText(t, refusal)} />}
          <SignIn
            t={t}
            api={api}
            onSigned={(signed) => {
              setRefusal(undefined)
              setStaff(signed)
            }}
          />
        </Screen>
      )}
      {staff && <Workshop words={words} api={kept} house={staff.label} today={today} />}
      {waiting.length > 0 && (
        <Modal title={t('atelier.sign.again')}>
          <p>{t('atelier.sign.ended')}</p>
          <SignIn t={t} api={api} onSigned={signedAgain} />
        </Modal>
      )}
    </>
  )
}

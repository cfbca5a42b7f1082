import { useEffect, useMemo, useState } from 'preact/hooks'
import { decodeDossier } from '../../handoff/codec'
import { type KeptFile, readKept } from '../../handoff/kept'
import { IdleGuard } from '../../kiosk/idle-guard'
import { useIdleLimits } from '../../kiosk/use-idle-limits'
import { useFileRights } from '../../local/use-rights'
import { Notice, Screen } from '../../ui'
import '../../ui/rest.css'
import { VisitBar } from '../visit/visit-bar'
import { KeptScreen } from './kept-screen'
import type { ArrivalProps } from './props'

/** A file that came by the code, or the one kept on this device; a wrong one gets a clear message. */
export function Arrival(props: ArrivalProps) {
  const { words, today, terminal, fragment, onClose } = props
  const arrived = useMemo(() => (fragment === null ? null : decodeDossier(fragment)), [fragment])
  const [kept, setKept] = useState<KeptFile | null>()
  useEffect(() => {
    if (fragment === null) void readKept().then(setKept)
  }, [fragment])
  const ids = (arrived?.ok ? arrived.dossier : kept?.dossier)?.rights.map(({ id }) => id)
  useFileRights(words, today.today, ids)
  const limits = useIdleLimits('reading', terminal)
  const shown = { ...props, kiosk: terminal !== undefined }
  return (
    <>
      <VisitBar {...props} />
      {arrived?.ok && (
        <KeptScreen
          {...shown}
          file={{ dossier: arrived.dossier, done: [], postponed: {}, keptOn: today.today }}
          kept={false}
          dropped={arrived.dropped}
        />
      )}
      {arrived?.ok === false && <Problem words={words} reason={arrived.reason} onClose={onClose} />}
      {kept && <KeptScreen {...shown} file={kept} kept dropped={0} />}
      {kept === null && <Problem words={words} reason="gone" onClose={onClose} />}
      {terminal && <IdleGuard words={words} limits={limits} onGone={onClose} />}
    </>
  )
}

interface ProblemProps extends Pick<ArrivalProps, 'words' | 'onClose'> {
  readonly reason: 'version' | 'damaged' | 'tooLong' | 'gone'
}

function Problem({ words: { t }, reason, onClose }: ProblemProps) {
  return (
    <Screen
      title={t('handoff.broken.title')}
      layout="page"
      back={{ label: t('handoff.arrival.leave'), onPress: onClose }}
    >
      <Notice tone="warning">{t(`handoff.broken.${reason}`)}</Notice>
    </Screen>
  )
}

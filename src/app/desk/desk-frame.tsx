import { type ComponentChildren, Fragment } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, Modal } from '../ui'
import { CurvePanel } from './curve/curve-panel'
import { EntryPanel } from './entry/entry-panel'
import { GroundsPanel } from './grounds/grounds-panel'
import { HandOverPanel } from './handover/hand-over-panel'
import type { PanelProps } from './panel'
import { ResumePanel } from './resume/resume-panel'
import { ScenariosPanel } from './scenarios/scenarios-panel'
import { Summary } from './summary'

interface Props {
  readonly props: PanelProps
  readonly panel: string
  readonly onPanel: (panel: string) => void
  /** Somebody is about to change the answer of that key. */
  readonly onField: (key: string) => void
  /** The case is over: nothing of it may be left. */
  readonly onRenew: () => void
}

/** The panels of the desk, in the order of an interview. */
const PANELS: Readonly<Record<string, (props: PanelProps) => ComponentChildren>> = {
  entry: EntryPanel,
  scenarios: ScenariosPanel,
  curve: CurvePanel,
  grounds: GroundsPanel,
  resume: ResumePanel,
  handover: HandOverPanel,
}

/** The open desk: its panels, what the case gives, and the way to the next case. */
export function DeskFrame({ props, panel, onPanel, onField, onRenew }: Props) {
  const { words } = props
  const { t } = words
  const place = useRef<HTMLDivElement>(null)
  const [ending, setEnding] = useState(false)
  const [cases, setCases] = useState(0)
  const Panel = PANELS[panel] as (typeof PANELS)[string]
  // All is made ready while a field is looked at, so that its first key is quick too.
  useEffect(() => {
    const ready = ({ target }: FocusEvent) => {
      const { key } = (target as HTMLElement).dataset
      if (key) setTimeout(() => onField(key))
    }
    place.current?.addEventListener('focusin', ready)
    return () => place.current?.removeEventListener('focusin', ready)
  }, [onField])
  const renew = () => {
    setEnding(false)
    setCases(cases + 1)
    onRenew()
  }
  return (
    <>
      <nav class="desk-tabs no-print" aria-label={t('desk.panels')}>
        {Object.keys(PANELS).map((name) => (
          <button
            key={name}
            type="button"
            class="desk-tab"
            aria-current={name === panel ? 'page' : undefined}
            onClick={() => onPanel(name)}
          >
            {t(`desk.panel.${name}`)}
          </button>
        ))}
      </nav>
      <section class="desk-case no-print" aria-label={t('desk.case')}>
        <Summary {...props} />
        <Button icon="refresh-cw" onPress={() => setEnding(true)}>
          {t('desk.renew.open')}
        </Button>
      </section>
      <div ref={place} class="desk-panel">
        <Fragment key={cases}>
          <Panel {...props} />
        </Fragment>
      </div>
      {ending && (
        <Modal
          title={t('desk.renew.title')}
          onClose={() => setEnding(false)}
          actions={
            <>
              <Button onPress={() => setEnding(false)}>{t('desk.renew.keep')}</Button>
              <Button variant="primary" onPress={renew}>
                {t('desk.renew.wipe')}
              </Button>
            </>
          }
        >
          <p>{t('desk.renew.text')}</p>
        </Modal>
      )}
    </>
  )
}

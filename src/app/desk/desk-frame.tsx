import { type ComponentChildren, Fragment } from 'preact'
import { useRef, useState } from 'preact/hooks'
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
const NAMES = Object.keys(PANELS)
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The open desk: its panels, what the case gives, and the way to the next case. */
export function DeskFrame({ props, panel, onPanel, onField, onRenew }: Props) {
  const { words } = props
  const { t } = words
  const tabs = useRef<HTMLDivElement>(null)
  const [ending, setEnding] = useState(false)
  const [cases, setCases] = useState(0)
  const Panel = PANELS[panel] as (typeof PANELS)[string]
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const last = NAMES.length - 1
    const to =
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? last
          : step && (NAMES.indexOf(panel) + step + last + 1) % (last + 1)
    if (to === undefined) return
    event.preventDefault()
    onPanel(NAMES[to] as string)
    tabs.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus()
  }
  /** All is made ready while the field is looked at, so that its first key is quick too. */
  const onFocusIn = ({ target }: FocusEvent) => {
    const key = (target as HTMLElement).dataset.key
    if (key) setTimeout(() => onField(key))
  }
  const renew = () => {
    setEnding(false)
    setCases(cases + 1)
    onRenew()
  }
  return (
    <>
      <nav aria-label={t('desk.panels')}>
        <div ref={tabs} class="desk-tabs no-print" role="tablist" aria-label={t('desk.panels')} onKeyDown={onKeyDown}>
          {NAMES.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              class="desk-tab"
              aria-selected={name === panel}
              aria-controls="desk-panel"
              tabIndex={name === panel ? 0 : -1}
              onClick={() => onPanel(name)}
            >
              {t(`desk.panel.${name}`)}
            </button>
          ))}
        </div>
      </nav>
      <section class="desk-case no-print" aria-label={t('desk.case')}>
        <Summary {...props} />
        <Button icon="refresh-cw" onPress={() => setEnding(true)}>
          {t('desk.renew.open')}
        </Button>
      </section>
      <div class="desk-panel" id="desk-panel" role="tabpanel" aria-labelledby={`tab-${panel}`} onFocusIn={onFocusIn}>
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

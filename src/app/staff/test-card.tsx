import { useEffect, useState } from 'preact/hooks'
import { languageName } from '../i18n/languages'
import type { Translate } from '../i18n/translate'
import { Button, Card, ConditionList } from '../ui'
import { CHECKS, type Check, type Checked, selfTest } from './self-test'

/** Time to press where the screen says. */
const TOUCH_MS = 20_000

type Found = Readonly<Partial<Record<Check | 'touch', Checked>>>

/** Tries the device, part by part: a line each, with what to do where something is wrong. */
export function TestCard({ t }: { t: Translate }) {
  const [found, setFound] = useState<Found | null>(null)
  const tell = (check: Check | 'touch', checked: Checked) => setFound((known) => ({ ...known, [check]: checked }))
  const touched = found?.touch !== undefined
  const running = found !== null && ([...CHECKS, 'touch'] as const).some((check) => found[check] === undefined)
  useEffect(() => {
    if (found === null || touched) return
    const timer = setTimeout(() => tell('touch', { ok: false }), TOUCH_MS)
    return () => clearTimeout(timer)
  }, [found === null, touched])
  const start = () => {
    setFound({})
    void selfTest(tell, languageName)
  }
  return (
    <Card title={t('staff.test.title')}>
      <Button icon="list-checks" disabled={running} onPress={start}>
        {t('staff.test.start')}
      </Button>
      {found && !touched && (
        // The press itself is what is tried, so what it came from matters: a finger, not a mouse.
        <div onPointerUp={({ pointerType }) => pointerType === 'touch' && tell('touch', { ok: true })}>
          <Button variant="primary" wide onPress={() => undefined}>
            {t('staff.test.touch')}
          </Button>
        </div>
      )}
      {found && (
        <div role="status">
          <ConditionList
            labels={{ met: t('staff.test.well'), unmet: t('staff.test.wrong'), unknown: t('staff.test.waiting') }}
            items={([...CHECKS, 'touch'] as const).map((check) => {
              const checked = found[check]
              return {
                ok: checked?.ok ?? null,
                label: t(`staff.test.check.${check}`),
                detail: checked?.ok === false && <p>{t(`staff.test.ko.${check}`, checked.blanks)}</p>,
              }
            })}
          />
        </div>
      )}
    </Card>
  )
}

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { afterPaint } from '../../session/after-paint'
import { Button, Modal } from '../../ui'

interface Props {
  readonly words: Words
  /** The printer stands in a room where others are. */
  readonly kiosk: boolean
  readonly variant?: 'primary' | 'secondary'
  readonly children: ComponentChildren
}

/** Prints the page; on a terminal it first says where the sheet comes out, and asks. */
export function PrintButton({ words: { t }, kiosk, variant = 'secondary', children }: Props) {
  const [asked, setAsked] = useState(false)
  const close = () => setAsked(false)
  const print = () => {
    close()
    // The question must be gone from the page before the page is printed.
    afterPaint(() => window.print())
  }
  return (
    <>
      <Button variant={variant} icon="printer" onPress={() => (kiosk ? setAsked(true) : window.print())}>
        {children}
      </Button>
      {asked && (
        <Modal
          title={t('kiosk.print.title')}
          onClose={close}
          actions={
            <>
              <Button wide onPress={print}>
                {t('questions.ui.yes')}
              </Button>
              <Button wide onPress={close}>
                {t('questions.ui.no')}
              </Button>
            </>
          }
        >
          <p>{t('kiosk.print.text')}</p>
        </Modal>
      )}
    </>
  )
}

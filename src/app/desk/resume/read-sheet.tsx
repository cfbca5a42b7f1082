import { useId, useState } from 'preact/hooks'
import type { Words } from '../../i18n/words'
import { Button, ErrorText } from '../../ui'
import { CameraView } from './camera-view'
import { textIn } from './picture'
import type { Sheet } from './seal'
import { readScan, type ScanRead } from './wedge'

interface Props {
  readonly words: Words
  readonly onRead: (sheet: Sheet) => void
}

type Said = Extract<ScanRead, { ok: false }>['reason'] | 'nothing'

/** Three ways to read the square of a sheet: a scanner that types, the camera, a photograph. */
export function ReadSheet({ words, onRead }: Props) {
  const { t } = words
  const id = useId()
  const [camera, setCamera] = useState(false)
  const [looking, setLooking] = useState(false)
  const [said, setSaid] = useState<Said | null>(null)
  const read = (text: string | null) => {
    if (text === null) return setSaid('nothing')
    const scan = readScan(text)
    if (scan.ok) onRead(scan.sheet)
    else setSaid(scan.reason)
  }
  const look = async (field: HTMLInputElement) => {
    const [file] = field.files ?? []
    if (!file) return
    setSaid(null)
    setLooking(true)
    const text = await textIn(file)
    // The same photograph may be chosen again; and the field holds it no more.
    field.value = ''
    setLooking(false)
    read(text)
  }
  return (
    <div class="paper-form">
      {camera ? (
        <CameraView words={words} onText={read} onClose={() => setCamera(false)} />
      ) : (
        <div class="paper-tools">
          <Button icon="eye" onPress={() => setCamera(true)}>
            {t('resume.read.camera')}
          </Button>
        </div>
      )}
      <div class="paper-entry">
        <label for={`${id}-scan`}>{t('resume.read.scanner')}</label>
        <p id={`${id}-hint`} class="paper-hint">
          {t('resume.read.scannerHint')}
        </p>
        {/* Not drawn again at each sign: a scanner types hundreds in a second. */}
        <input
          id={`${id}-scan`}
          class="paper-field"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          onKeyDown={(event) => {
            const { currentTarget: field, key } = event
            if (key !== 'Enter' || field.value === '') return
            const { value } = field
            field.value = ''
            read(value)
          }}
        />
      </div>
      <div class="paper-tools">
        <label class="button button-secondary paper-file">
          <input type="file" accept="image/*" onChange={({ currentTarget }) => look(currentTarget)} />
          <span>{t('resume.read.file')}</span>
        </label>
      </div>
      <p role="status">{looking && t('resume.read.looking')}</p>
      <ErrorText>{said && t(`resume.read.said.${said}`)}</ErrorText>
    </div>
  )
}

import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { StartWords } from '../../i18n/start'
import { useLeft } from '../../kiosk/use-left'
import { Screen } from '../../ui/screen'
import { TopBar } from '../../ui/top-bar'
import './accessibility.css'
import { CRITERIA, MADE_ON, type State } from './criteria'
import { loadStatement, type StatementWords } from './words'

export { loadStatement } from './words'

export interface AccessibilityProps {
  /** Words of the frame, in the language of the visitor. */
  readonly words: StartWords
  readonly first: StatementWords
  /** The settings, at hand here too. */
  readonly tools: ComponentChildren
  /** The bar of the reading, while it is open. */
  readonly bar: ComponentChildren
  /** Seconds before a terminal goes back to its start screen by itself; `null`: never. */
  readonly idleSeconds: number | null
  readonly onClose: () => void
}

/** The statement of accessibility, in the order of the model of the RGAA, then the criteria for terminals. */
export function AccessibilityScreen({ words, first, tools, bar, idleSeconds, onClose }: AccessibilityProps) {
  const [statement, setStatement] = useState(first)
  const { t, day, language } = statement
  useLeft(idleSeconds, onClose)
  // Another language that cannot be read leaves the text in the one it has.
  useEffect(() => void loadStatement(words.language).then(setStatement, () => undefined), [words.language])
  const lines = (part: 'tests' | 'content', names: readonly string[]) => (
    <ul class="statement-list">
      {names.map((name) => (
        <li key={name}>{t(`accessibility.${part}.list.${name}`)}</li>
      ))}
    </ul>
  )
  return (
    <>
      <TopBar brand={words.t('start.brand')}>{tools}</TopBar>
      {bar}
      <Screen
        title={<span lang={language}>{t('accessibility.title')}</span>}
        lead={<span lang={language}>{t('accessibility.lead')}</span>}
        layout="page"
        back={{ label: words.t('start.settings.close'), onPress: onClose }}
      >
        <div class="statement" lang={language}>
          <p>{t('accessibility.who')}</p>
          <h2>{t('accessibility.state.title')}</h2>
          <p>{t('accessibility.state.text')}</p>
          <p>{t('accessibility.state.why')}</p>
          <h2>{t('accessibility.tests.title')}</h2>
          {lines('tests', ['audit', 'axe', 'keyboard', 'people'])}
          <h2>{t('accessibility.content.title')}</h2>
          {lines('content', ['voice', 'signs', 'easy', 'languages', 'hardware'])}
          <h2>{t('accessibility.made.title')}</h2>
          <p>{t('accessibility.made.on', { day: day(MADE_ON) })}</p>
          <p>{t('accessibility.made.technologies')}</p>
          <p>{t('accessibility.made.environment')}</p>
          <p>{t('accessibility.made.tools')}</p>
          <h2>{t('accessibility.contact.title')}</h2>
          <p>{t('accessibility.contact.text')}</p>
          <h2>{t('accessibility.recourse.title')}</h2>
          <p>{t('accessibility.recourse.when')}</p>
          <ul class="statement-list">
            {(['web', 'delegate'] as const).map((way) => (
              <li key={way}>{t(`accessibility.recourse.${way}`)}</li>
            ))}
          </ul>
          <h2>{t('accessibility.norm.title')}</h2>
          <p>{t('accessibility.norm.lead')}</p>
          <dl class="criteria">
            {Object.entries(CRITERIA).map(([id, state]) => (
              <Criterion key={id} id={id} state={state} t={t} />
            ))}
          </dl>
        </div>
      </Screen>
    </>
  )
}

function Criterion({ id, state, t }: Pick<StatementWords, 't'> & { readonly id: string; readonly state: State }) {
  return (
    <div class={`criterion criterion-${state}`}>
      <dt>
        {id.replaceAll('_', '.')} {t(`accessibility.criteria.${id}.title`)}
      </dt>
      <dd>
        <strong>{t(`accessibility.norm.${state}`)}</strong> {t(`accessibility.criteria.${id}.how`)}
      </dd>
    </div>
  )
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import { isLocal } from '../../statistics/catalogue'
import type { Edition, EditionIndex } from '../../statistics/edition'
import type { ObservatoryWords } from '../i18n/observatory-words'
import { useGradually } from '../screens/guide/use-gradually'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { Screen } from '../ui/screen'
import { Chooser } from './chooser'
import { figuresOf } from './figures'
import { newestYear, periodName } from './periods'
import { fetchAidNames } from './question-words'
import type { Editions } from './use-editions'
import { ViewLinks } from './view-links'
import { Benefits } from './views/benefits'
import { Embed } from './views/embed'
import { Found } from './views/found'
import { Method } from './views/method'
import { Needs } from './views/needs'
import { OverTime } from './views/over-time'
import { Question } from './views/question'
import { DemoMark, viewId } from './views/section'
import { Visits } from './views/visits'
import { Where } from './views/where'
import { Who } from './views/who'
import { Why } from './views/why'

interface PageProps {
  readonly words: ObservatoryWords
  readonly editions: Editions
}

/** The page: an edition, or why there is none. */
export function Page({ words, editions }: PageProps) {
  const { t } = words
  const { index, edition } = editions
  const empty = typeof index === 'object' && index.value.editions.length === 0
  const state =
    typeof index === 'string' ? index : empty ? 'nothing' : typeof edition === 'string' ? edition : undefined
  return (
    <Screen layout="full" title={t('observatory.title')} lead={t('observatory.lead')}>
      {state === 'loading' && <p role="status">{t('observatory.loading')}</p>}
      {state !== undefined && state !== 'loading' && (
        <>
          <Notice live tone={state === 'nothing' ? 'info' : 'warning'} title={t(`observatory.${state}.title`)}>
            <p>{t(`observatory.${state}.text`)}</p>
          </Notice>
          {state !== 'nothing' && (
            <div>
              <Button icon="refresh-cw" onPress={editions.again}>
                {t('observatory.again')}
              </Button>
            </div>
          )}
        </>
      )}
      {typeof index === 'object' && typeof edition === 'object' && (
        <Views
          key={`${edition.value.territory.id}/${edition.value.period}`}
          words={words}
          editions={editions}
          index={index.value}
          edition={edition.value}
        />
      )}
    </Screen>
  )
}

interface ViewsProps extends PageProps {
  readonly index: EditionIndex
  readonly edition: Edition
}

/** Words that name the local aids of an edition too. */
function useNamedAids(words: ObservatoryWords, { rows }: Edition): ObservatoryWords {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (rows.some(({ subject }) => isLocal(subject))) void fetchAidNames(words.language).then(setNames)
  }, [words, rows])
  return useMemo(
    () => (names.size === 0 ? words : { ...words, nameOf: (key, id) => names.get(id) ?? words.nameOf(key, id) }),
    [words, names],
  )
}

/** All views of one edition, one below the other. */
function Views({ words: said, editions: { address, quarters }, index, edition }: ViewsProps) {
  const words = useNamedAids(said, edition)
  const { t } = words
  const figures = useMemo(() => figuresOf(edition), [edition])
  const props = { words, edition, figures }
  const views = [
    <Found key="found" {...props} />,
    <Benefits key="benefits" {...props} />,
    <Why key="why" {...props} />,
    <Where key="where" {...props} />,
    <Who key="who" {...props} year={newestYear(index, edition.territory.id)} />,
    <OverTime key="time" words={words} quarters={quarters} />,
    <Needs key="needs" {...props} />,
    <Question key="question" {...props} />,
    <Method key="method" words={words} edition={edition} index={index} />,
    <Embed key="embed" words={words} edition={edition} />,
  ]
  const drawn = useGradually(views.length)
  const view = drawn === views.length ? address.view : ''
  useEffect(() => {
    const section = view ? document.getElementById(viewId(view)) : null
    section?.scrollIntoView()
    section?.querySelector('h2')?.focus({ preventScroll: true })
  }, [view])
  return (
    <DemoMark.Provider value={edition.demo ? t('observatory.demoMark') : null}>
      <div class="observatory">
        {edition.demo && <p class="demo">{t('observatory.demo')}</p>}
        <h2 class="edition-title">
          {t('observatory.edition', { label: edition.territory.label, period: periodName(words, edition.period) })}
        </h2>
        <Visits {...props} />
        <Chooser words={words} index={index} edition={edition} />
        <ViewLinks words={words} edition={edition} />
        {views.slice(0, drawn)}
      </div>
    </DemoMark.Provider>
  )
}

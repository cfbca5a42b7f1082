import { useMemo, useState } from 'preact/hooks'
import { COMMUNE_CODES } from '../../../content/local/communes'
import { rightIdOf } from '../../../content/local/right'
import { shownOn } from '../../../content/local/shown'
import { commune as communeFact } from '../../../law/facts'
import { menage } from '../../../law/menage'
import { momentOf } from '../../kiosk/clock'
import { localPack } from '../../local/local-pack'
import { reviewText } from '../../local/texts'
import { useStore } from '../../session/store'
import { Button, Card, ChoiceGroup, Notice, Screen } from '../../ui'
import { answered } from '../../walk/situation'
import type { GuideProps } from '../guide/props'
import { directory } from './directory'
import { Gaps } from './gaps'
import { NumberList } from './number-list'
import { PlaceFilters } from './place-filters'
import { PlaceList } from './place-list'
import { SearchBox } from './search-box'
import './places.css'

type Props = Pick<GuideProps, 'words' | 'today' | 'kiosk' | 'session' | 'visit' | 'found' | 'onGo' | 'onBack'>

/** Who helps with what: by word, by need, by commune, the nearest first. */
export function PlacesScreen({ words, today, kiosk, session, visit, found: findings, onGo, onBack }: Props) {
  const { t } = words
  const pack = useStore(localPack)
  const shown = useMemo(() => shownOn(pack, today.today), [pack, today])
  const find = useMemo(() => directory(words, shown, today.today), [words, shown, today.today])
  const [now] = useState(momentOf)
  const results = new Set(findings.map(({ benefit }) => benefit.id))
  const said = answered(visit.answers, communeFact, menage)
  const here = visit.search.commune ?? COMMUNE_CODES.find((code) => code === said) ?? null
  const search = { ...visit.search, commune: here }
  const found = useMemo(() => find(search, now), [find, visit.search, here, now])
  const hours = shown.places.some((place) => place.hours !== null)
  // A letter typed draws what it finds, not the map, the lists of needs and communes, nor the gaps.
  const filters = useMemo(
    () => <PlaceFilters words={words} session={session} places={shown.places} need={search.need} commune={here} />,
    [words, session, shown, search.need, here],
  )
  const lacking = kiosk ? visit.lacking : undefined
  const gaps = useMemo(
    () => (
      <Gaps
        words={words}
        places={shown.places}
        commune={here}
        lacking={lacking}
        onLack={(need, lacks) => {
          // From here on the commune is that of what is missing, not only where one looks from.
          session.look({ commune: here })
          session.lack(need, lacks)
        }}
      />
    ),
    [words, shown, here, lacking, session],
  )
  return (
    <Screen
      title={t('places.title')}
      lead={t('places.lead')}
      layout="full"
      back={{ label: t('common.back'), onPress: onBack }}
      summary={
        <div class="place-filters">
          <SearchBox words={words} pad={kiosk} value={search.typed} onChange={(typed) => session.look({ typed })} />
          {filters}
          {hours && (
            <ChoiceGroup
              legend={t('places.open.only')}
              options={[
                { value: 'no', label: t('places.commune.all') },
                { value: 'yes', label: t('places.open.only'), hint: t('places.open.hint') },
              ]}
              value={search.openOnly ? 'yes' : 'no'}
              onChange={(value) => session.look({ openOnly: value === 'yes' })}
            />
          )}
        </div>
      }
    >
      {found.notices.map((notice) => {
        const review = reviewText(words, notice)
        return (
          <Notice key={notice.id} tone="warning">
            <p>{words.local(notice.text)}</p>
            {review && <p class="place-source">{review}</p>}
          </Notice>
        )
      })}
      <h2 aria-live="polite">{t('places.found.count', { count: found.places.length })}</h2>
      {found.unmet.map((need) => (
        <Notice key={need}>{t('places.unmet', { need: t(`needs.${need}.name`) })}</Notice>
      ))}
      {found.places.length + found.numbers.length === 0 && <p>{t('places.found.none')}</p>}
      <PlaceList
        words={words}
        today={today.today}
        places={found.places}
        from={here}
        onOpen={(place) => onGo({ screen: 'place', place })}
      />
      {found.aids.length > 0 && (
        <section>
          <h2>{t('places.aids.title')}</h2>
          {found.aids.map((aid) => (
            <Card key={aid.id} title={words.local(aid.title)}>
              <p>{words.local(aid.text)}</p>
              <p class="place-source">
                {t('places.place.source', { source: aid.source.title, day: words.day(aid.verifiedOn) })}{' '}
                {aid.confirmedBy && t('local.confirmed', { by: aid.confirmedBy })} {reviewText(words, aid)}
              </p>
              {aid.right && results.has(rightIdOf(aid.id)) && (
                <Button onPress={() => onGo({ screen: 'benefit', benefitId: rightIdOf(aid.id) })}>
                  {t('local.result')}
                </Button>
              )}
            </Card>
          ))}
        </section>
      )}
      <NumberList words={words} numbers={found.numbers} callable={!kiosk} />
      {gaps}
    </Screen>
  )
}

import { isOld, shownOn } from '../../../content/local/shown'
import { QrCode } from '../../handoff/qr-code'
import { localPack } from '../../local/local-pack'
import { closureText, reviewText } from '../../local/texts'
import { useStore } from '../../session/store'
import { Card, DefinitionList, Notice, Screen } from '../../ui'
import type { GuideProps } from '../guide/props'
import { communeName } from './directory'
import { hoursLines } from './hours'
import { Permanences } from './permanences'
import { TariffCard } from './tariff'
import { Telephone } from './telephone'
import './places.css'

interface Props extends Pick<GuideProps, 'words' | 'today' | 'kiosk' | 'found' | 'onBack'> {
  readonly placeId: string
}

/** One place: all that is known of it, what is not known said so, and its number as a code. */
export function PlaceScreen({ words, today, kiosk, found, placeId, onBack }: Props) {
  const { t, day, list } = words
  const pack = shownOn(useStore(localPack), today.today)
  const place = pack.places.find(({ id }) => id === placeId)
  const back = { label: t('common.back'), onPress: onBack }
  // The pack may change while somebody reads.
  if (!place) return <Screen title={t('places.found.none')} layout="page" back={back} />
  const yesNo = (known: boolean | null) => known !== null && t(known ? 'places.place.yes' : 'places.place.no')
  const forChildren = place.kind === 'petiteEnfance' || place.kind === 'loisirs'
  const languageNames = new Intl.DisplayNames([words.language], { type: 'language' })
  const items = [
    { term: t('places.place.for'), value: list(place.needs.map((need) => t(`needs.${need}.name`))) },
    { term: t('places.place.address'), value: place.address && <span lang="fr">{place.address}</span> },
    { term: t('places.place.hours'), value: place.hours && hoursLines(words, place.hours) },
    { term: t('places.place.email'), value: place.email && <bdi class="address">{place.email}</bdi> },
    {
      term: t('places.place.website'),
      value: place.website && <bdi class="address">{place.website.replace('https://', '')}</bdi>,
    },
    { term: t('places.place.access'), value: yesNo(place.wheelchair) },
    {
      term: t('places.place.languages'),
      value: place.languages && list(place.languages.map((code) => languageNames.of(code) ?? code)),
    },
    ...(forChildren ? [{ term: t('places.place.disabledChildren'), value: yesNo(place.disabledChildren) }] : []),
  ]
  const closed = closureText(words, place, today.today)
  const unknown = items.filter(({ value }) => !value).map(({ term }) => term)
  return (
    <Screen
      title={<span lang="fr">{place.name}</span>}
      lead={place.what ? words.local(place.what) : communeName(words, place.commune)}
      back={back}
      summary={
        <Card tone="fir">
          {place.phone ? <Telephone number={place.phone} callable={!kiosk} /> : <p>{t('places.place.noPhone')}</p>}
          {place.phone && <p>{t('places.place.call')}</p>}
        </Card>
      }
    >
      {closed !== '' && (
        <Notice tone="warning">
          <strong>{closed}</strong>
        </Notice>
      )}
      {isOld(place, today.today) && <Notice tone="warning">{t('places.place.old')}</Notice>}
      <Card>
        <DefinitionList items={items.filter(({ value }) => value)} />
        {unknown.length > 0 && <p>{t('places.place.unknownList', { list: list(unknown) })}</p>}
      </Card>
      <Permanences words={words} permanences={place.permanences ?? []} callable={!kiosk} />
      {forChildren && (
        <TariffCard words={words} found={found} tariff={pack.tariffs.find((tariff) => tariff.place === place.id)} />
      )}
      {place.phone && (
        <Card>
          <QrCode url={`tel:+33${place.phone.replace(/\s/g, '').slice(1)}`} label={t('places.place.qr')} />
          <p>{t('places.place.qr')}</p>
        </Card>
      )}
      <p class="place-source">
        {t('places.place.source', { source: place.source.title, day: day(place.verifiedOn) })}{' '}
        {place.confirmedBy && t('places.place.confirmed', { who: place.confirmedBy })} {reviewText(words, place)}
      </p>
    </Screen>
  )
}

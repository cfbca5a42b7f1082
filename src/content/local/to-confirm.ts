import type { LocalAid, LocalNotice, Pack, Place, Question, Tariff } from './pack'

/** Kinds of items of a pack, as it names them. */
interface Items {
  readonly places: Place
  readonly notices: LocalNotice
  readonly aids: LocalAid
  readonly tariffs: Tariff
  readonly questions: Question
}

/** An item that nobody has confirmed yet: in the draft of the workshop, in no pack. */
export type ToConfirm = {
  readonly [Kind in keyof Items & keyof Pack]: { readonly kind: Kind; readonly item: Items[Kind] }
}[keyof Items & keyof Pack]

const AIDES_JEUNES = 'https://github.com/betagouv/aides-jeunes'

const bafa: LocalAid = {
  id: 'caf-vosges-bafa',
  needs: ['famille', 'loisirs', 'travail'],
  title: {
    fr: 'Aide au BAFA de la Caf des Vosges',
    'fr-falc': 'Aide au BAFA de la Caf des Vosges',
    en: 'Help with the BAFA from the Caf des Vosges',
    ar: 'مساعدة Caf في Vosges لتكوين BAFA',
    tr: 'Caf des Vosges’un BAFA yardımı',
    uk: 'Допомога Caf des Vosges на навчання BAFA',
  },
  text: {
    fr: 'Pour payer la session de formation générale du BAFA, le brevet pour encadrer des enfants en vacances ou en centre de loisirs. Elle s’ajoute à l’aide nationale de la Caf.',
    'fr-falc':
      'Le BAFA permet d’encadrer des enfants en vacances. Cette aide paie une partie de la première formation. L’aide nationale de la Caf vient en plus.',
    en: 'Towards the general training session of the BAFA, the certificate to look after children in holiday camps and leisure centres. It comes on top of the national help of the Caf.',
    ar: 'للمساعدة في دفع ثمن دورة التكوين العامة لشهادة BAFA، وهي شهادة الإشراف على الأطفال في العطل ومراكز الترفيه. تضاف إلى المساعدة الوطنية من Caf.',
    tr: 'Tatil ve eğlence merkezlerinde çocuklara bakmayı sağlayan BAFA belgesinin genel eğitimi için. Caf’ın ulusal yardımına eklenir.',
    uk: 'На оплату загальної навчальної сесії BAFA, свідоцтва для роботи з дітьми в таборах і центрах дозвілля. Додається до загальнодержавної допомоги Caf.',
  },
  right: {
    organisme: 'caf',
    conditions: { age: { from: 16, who: 'anyone' }, quotientFamilial: { most: 67_000 } },
    amount: { cents: 30_000, per: 'once' },
    documents: [],
    notCovered: {
      fr: 'Il faut dépendre du régime général et habiter dans les Vosges. L’organisme de formation doit être agréé. Demandez à la Caf avant de vous inscrire.',
      'fr-falc':
        'Il faut être au régime général et habiter dans les Vosges. L’organisme de formation doit avoir un agrément. Demandez à la Caf avant l’inscription.',
      en: 'You must be in the general scheme and live in the Vosges. The training body must be approved. Ask the Caf before you sign up.',
      ar: 'يجب الانتماء إلى النظام العام والسكن في Vosges. يجب أن تكون هيئة التكوين معتمدة. اسأل Caf قبل التسجيل.',
      tr: 'Genel rejime bağlı olmak ve Vosges’da oturmak gerekir. Eğitim kurumu onaylı olmalıdır. Kayıttan önce Caf’a sorun.',
      uk: 'Треба належати до загального режиму й жити у Vosges. Навчальний заклад має бути акредитований. Запитайте Caf перед записом.',
    },
  },
  confirmedBy: null,
  source: {
    title: 'aides-jeunes : caf-vosges-aide-bafa-generale.yml',
    url: `${AIDES_JEUNES}/blob/main/data/benefits/javascript/caf-vosges-aide-bafa-generale.yml`,
  },
  verifiedOn: '2023-07-03',
  validUntil: null,
}

/** An aid of the Région whose jury or school decides: the age is computed, the rest is told. */
const region = (
  id: string,
  said: Pick<LocalAid, 'needs' | 'title' | 'text' | 'verifiedOn'>,
  conditions: NonNullable<LocalAid['right']>['conditions'],
  amount: NonNullable<LocalAid['right']>['amount'],
  notCovered: string,
): LocalAid => ({
  id,
  ...said,
  right: { organisme: 'region', conditions, amount, documents: [], notCovered: { fr: notCovered } },
  confirmedBy: null,
  source: { title: 'aides-jeunes : aides de la Région Grand Est', url: AIDES_JEUNES },
  validUntil: null,
})

const experiences = region(
  'region-experiences-de-jeunesse',
  {
    needs: ['loisirs', 'travail'],
    title: { fr: 'Expériences de jeunesse, de la Région Grand Est' },
    text: { fr: 'Jusqu’à 2 000 €, une fois, pour un projet citoyen ou professionnel.' },
    verifiedOn: '2023-04-05',
  },
  { age: { from: 15, to: 29, who: 'anyone' } },
  null,
  'Un jury choisit les projets. Il faut habiter dans le Grand Est.',
)

const mobilite = region(
  'region-mobilite-etudiants',
  {
    needs: ['travail', 'logement'],
    title: { fr: 'Mobilité internationale des étudiants, de la Région Grand Est' },
    text: { fr: 'Jusqu’à 1 100 €, une fois, pour des étudiants qui paient un loyer à l’étranger.' },
    verifiedOn: '2025-05-19',
  },
  { age: { to: 29, who: 'anyone' } },
  null,
  'Il faut suivre des études supérieures dans le Grand Est et avoir moins de 700 € par mois.',
)

/** What sources say of the territory and the houses must confirm first: official but old, or from one good source. */
export const TO_CONFIRM: readonly ToConfirm[] = [bafa, experiences, mobilite].map((item) => ({ kind: 'aids', item }))

import type { LocalNotice, Pack, Place, Question } from './pack'

const unknown = {
  what: null,
  address: null,
  position: null,
  phone: null,
  email: null,
  website: null,
  hours: null,
  wheelchair: null,
  languages: null,
  disabledChildren: null,
  confirmedBy: null,
  validUntil: null,
} as const

const franceServices = (
  id: string,
  name: string,
  commune: Place['commune'],
  contact: Pick<Place, 'address' | 'phone'> & Partial<Pick<Place, 'email' | 'what'>>,
): Place => ({
  ...unknown,
  id,
  name,
  kind: 'franceServices',
  needs: [
    'argent',
    'numerique',
    'papiers',
    'sante',
    'famille',
    'travail',
    'grandAge',
    'energie',
    'justice',
    'agriculture',
  ],
  what: {
    fr: 'Un agent fait les démarches avec vous : Caf, assurance maladie, retraite, impôts, emploi, papiers. C’est gratuit.',
    en: 'An adviser does the procedures with you: family benefits, health insurance, pension, taxes, work, papers. It is free.',
    'fr-falc':
      'Une personne fait les demandes avec vous. Caf, santé, retraite, impôts, emploi, papiers. C’est gratuit.',
    ar: 'موظف يقوم بالإجراءات معك: Caf، التأمين الصحي، التقاعد، الضرائب، العمل، الأوراق. الخدمة مجانية.',
    tr: 'Bir görevli işlemleri sizinle birlikte yapar: Caf, sağlık sigortası, emeklilik, vergi, iş, belgeler. Ücretsizdir.',
    uk: 'Працівник оформлює все разом з вами: Caf, медичне страхування, пенсія, податки, робота, документи. Це безкоштовно.',
  },
  commune,
  ...contact,
  source: {
    title: 'Agence nationale de la cohésion des territoires, liste des France services',
    url: 'https://github.com/anct-carto/france_services',
  },
  verifiedOn: '2024-08-01',
})

const places: readonly Place[] = [
  franceServices('fs-remiremont', 'France services Pays de Remiremont', '88383', {
    address: '26 rue Charlet, 88200 Remiremont',
    phone: '03 29 62 84 91',
    email: 'franceservices.remiremont@gmail.com',
  }),
  franceServices('fs-val-d-ajol', 'France services Le Val d’Ajol', '88487', {
    address: '6 place de l’Hôtel de Ville, 88340 Le Val-d’Ajol',
    phone: '03 29 37 68 42',
    email: 'franceservices88340@paysderemiremont.fr',
  }),
  franceServices('fs-le-thillot', 'France services Le Thillot', null, {
    address: '9 avenue de Verdun, Espace Parmentier, 88160 Le Thillot',
    phone: '03 29 24 87 63',
  }),
  franceServices('fs-saulxures', 'France services Saulxures-sur-Moselotte', null, {
    address: '87 rue du Collège, 88290 Saulxures-sur-Moselotte',
    phone: '03 29 24 96 46',
  }),
  franceServices('fs-epinal', 'France services Épinal', null, {
    address: 'Place d’Avrinsart, Tour T2, 88000 Épinal',
    phone: '03 29 30 39 05',
  }),
  {
    ...unknown,
    id: 'centre-social-remiremont',
    name: 'Centre social de Remiremont',
    kind: 'accueil',
    needs: ['argent', 'famille', 'numerique'],
    commune: '88383',
    source: {
      title: 'Centre social de Remiremont, projet social 2025-2027 (résumé)',
      url: 'https://view.genially.com/66d834dba7ce1ad8b87ab2a4/guide-projetsocial202527',
    },
    verifiedOn: '2025-01-01',
  },
  {
    ...unknown,
    id: 'mjc-val-d-ajol',
    name: 'MJC du Val-d’Ajol',
    kind: 'accueil',
    needs: ['famille', 'loisirs'],
    commune: '88487',
    source: { title: 'Convention territoriale globale de la Porte des Vosges Méridionales', url: null },
    verifiedOn: '2019-07-18',
  },
  {
    ...unknown,
    id: 'msvs-remiremont',
    name: 'Maison de la Solidarité et de la Vie Sociale (MSVS) de Remiremont',
    kind: 'social',
    needs: ['argent', 'famille', 'logement', 'grandAge', 'handicap', 'dettes'],
    what: {
      fr: 'Le service social du Département : assistantes sociales, protection maternelle et infantile (PMI), autonomie. C’est gratuit.',
      en: 'The social services of the Département: social workers, mother and child care (PMI), disability and old age. It is free.',
      'fr-falc':
        'Le Département aide les familles. Il aide aussi les personnes âgées ou handicapées. Il suit les mamans et les petits enfants. C’est gratuit.',
      ar: 'الخدمة الاجتماعية للمحافظة (Département): مساعدات اجتماعيات، حماية الأم والطفل (PMI)، كبار السن والإعاقة. الخدمة مجانية.',
      tr: 'Département’ın sosyal hizmeti: sosyal çalışmacılar, anne ve çocuk sağlığı (PMI), yaşlılık ve engellilik. Ücretsizdir.',
      uk: 'Соціальна служба департаменту: соціальні працівники, захист матері й дитини (PMI), допомога літнім людям і людям з інвалідністю. Це безкоштовно.',
    },
    commune: '88383',
    source: {
      title: 'Centpourcent Vosges : les services de proximité du conseil départemental',
      url: 'https://www.centpourcent-vosges.fr/actualites-vosges/msvs-maisons-de-la-solidarite-et-de-la-vie-sociale-mda-maison-departementale-de-lautonomie-les-services-de-proximite-du-conseil-departemental-des-vosges',
    },
    verifiedOn: '2025-06-16',
  },
  {
    ...unknown,
    id: 'mission-locale-remiremont',
    name: 'Mission locale du Pays de Remiremont et de ses Vallées',
    kind: 'emploi',
    needs: ['travail', 'logement', 'transport'],
    what: {
      fr: 'Pour les jeunes de 16 à 25 ans : emploi, formation, logement, santé.',
      en: 'For young people aged 16 to 25: work, training, housing, health.',
      'fr-falc': 'Pour les jeunes de 16 à 25 ans. On parle d’emploi, de formation, de logement et de santé.',
      ar: 'للشباب من 16 إلى 25 سنة: العمل، التكوين، السكن، الصحة.',
      tr: '16-25 yaş arası gençler için: iş, eğitim, konut, sağlık.',
      uk: 'Для молоді від 16 до 25 років: робота, навчання, житло, здоров’я.',
    },
    commune: '88383',
    source: {
      title: 'Référentiel des missions locales (i-milo), pass-emploi-api',
      url: 'https://github.com/SocialGouv/pass-emploi-api',
    },
    verifiedOn: '2023-12-15',
  },
  {
    ...unknown,
    id: 'micro-creche-eloyes',
    name: 'Micro-crèche d’Éloyes, La P’tite Cabane',
    kind: 'petiteEnfance',
    needs: ['garde'],
    what: {
      fr: 'Une crèche de la communauté de communes (CCPVM).',
      en: 'A nursery of the communauté de communes (CCPVM).',
      'fr-falc': 'Une crèche garde les petits enfants. La communauté de communes CCPVM s’en occupe.',
      ar: 'حضانة تابعة لتجمع البلديات (CCPVM).',
      tr: 'Belediyeler birliğinin (CCPVM) bir kreşi.',
      uk: 'Ясла об’єднання громад (CCPVM).',
    },
    commune: '88158',
    website: 'https://www.ccpvm.fr',
    source: {
      title: 'Communauté de communes de la Porte des Vosges Méridionales',
      url: 'https://www.ccpvm.fr/author/aurelie/page/2',
    },
    verifiedOn: '2024-10-21',
  },
]

/** What three sources of the press tell since 2024, and what nobody who is sent to a hospital may miss. */
const notices: readonly LocalNotice[] = [
  {
    id: 'urgences-remiremont',
    needs: ['sante', 'dents', 'moral'],
    text: {
      fr: 'Les urgences de l’hôpital de Remiremont ferment la nuit, et certains jours. Appelez d’abord le 15 si la vie est en jeu, sinon le 116 117. Les urgences de la maternité restent ouvertes.',
      en: 'The emergency ward of Remiremont hospital is closed at night, and on some days. First call 15 if life is at risk, otherwise 116 117. Maternity emergencies stay open.',
      'fr-falc':
        'Les urgences de l’hôpital de Remiremont ferment la nuit. Elles ferment aussi certains jours. La vie est en danger : appelez d’abord le 15. Sinon, appelez le 116 117. Les urgences de la maternité restent ouvertes.',
      ar: 'قسم الطوارئ في مستشفى Remiremont مغلق ليلا وفي بعض الأيام. اتصل أولا بالرقم 15 إذا كانت الحياة في خطر، وإلا فبالرقم 116 117. طوارئ الولادة تبقى مفتوحة.',
      tr: 'Remiremont hastanesinin acil servisi geceleri ve bazı günler kapalıdır. Hayati tehlike varsa önce 15’i, yoksa 116 117’yi arayın. Doğum acili açık kalır.',
      uk: 'Відділення невідкладної допомоги лікарні Remiremont зачинене вночі та в деякі дні. Спершу телефонуйте 15, якщо є загроза життю, інакше 116 117. Пологове відділення приймає завжди.',
    },
    source: {
      title: 'Magnum la radio : urgences de Remiremont',
      url: 'https://www.magnumlaradio.com/infos/sante/urgences-2/94206/',
    },
    verifiedOn: '2025-11-01',
    validUntil: null,
  },
]

const questions: readonly Question[] = [
  {
    id: 'connu-la-borne',
    from: '2026-11',
    to: '2027-12',
    text: {
      fr: 'Comment avez-vous connu cette borne ?',
      en: 'How did you hear about this kiosk?',
      'fr-falc': 'Comment avez-vous connu cette borne ?',
      ar: 'كيف عرفت هذا الجهاز؟',
      tr: 'Bu kiosku nereden öğrendiniz?',
      uk: 'Як ви дізналися про цей термінал?',
    },
    answers: [
      {
        id: 'en-passant',
        text: {
          fr: 'En passant devant',
          en: 'I walked past it',
          'fr-falc': 'Je suis passé devant',
          ar: 'مررت أمامه',
          tr: 'Önünden geçerken',
          uk: 'Проходив або проходила повз',
        },
      },
      {
        id: 'un-proche',
        text: {
          fr: 'Un ami, la famille, un voisin',
          en: 'A friend, family, a neighbour',
          'fr-falc': 'Un ami, la famille, un voisin',
          ar: 'صديق أو العائلة أو جار',
          tr: 'Bir arkadaş, aile, komşu',
          uk: 'Від друга, родини, сусіда',
        },
      },
      {
        id: 'un-professionnel',
        text: {
          fr: 'Un professionnel m’en a parlé',
          en: 'A professional told me',
          'fr-falc': 'Un professionnel m’en a parlé',
          ar: 'أخبرني به شخص مهني',
          tr: 'Bir görevli söyledi',
          uk: 'Мені сказав фахівець',
        },
      },
      {
        id: 'affiche-ou-journal',
        text: {
          fr: 'Une affiche, le journal, Internet',
          en: 'A poster, the newspaper, the web',
          'fr-falc': 'Une affiche, le journal, Internet',
          ar: 'ملصق أو جريدة أو الإنترنت',
          tr: 'Afiş, gazete, internet',
          uk: 'Афіша, газета, інтернет',
        },
      },
    ],
  },
]

/**
 * The pack of the build: what public sources say of the territory, and no more (`TO_CONFIRM` has what must be confirmed first);
 * `verifiedOn` is the day of the source, since nobody has called yet. A newer pack comes from the collector.
 */
export const DEFAULT_PACK: Pack = {
  schema: 1,
  version: '2026-11-23.00',
  places: [...places],
  notices: [...notices],
  aids: [],
  tariffs: [],
  questions: [...questions],
}

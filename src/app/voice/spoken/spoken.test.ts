import { describe, expect, it } from 'vitest'
import type { Language } from '../../i18n/languages'
import { spoken } from './spoken'

const CASES: Readonly<Record<Exclude<Language, 'fr-falc'>, readonly (readonly [written: string, said: string])[]>> = {
  fr: [
    ['Vous recevez 1\u202f234,56\u00a0€ par mois.', 'Vous recevez 1234 euros et 56 centimes par mois.'],
    ['Environ 430\u00a0€ de plus', 'Environ 430 euros de plus'],
    ['1\u00a0€ ou 0,50\u00a0€', '1 euro ou 50 centimes'],
    ['12,5\u00a0€/mois', '12 euros et 50 centimes par mois'],
    ['né le 12 mars 2015', 'né le 12 mars 2015'],
    ['le 1er novembre 2026', 'le 1er novembre 2026'],
    ['le 01/03/2015', 'le 1er mars 2015'],
    ['un taux de 50\u00a0% à 79\u00a0%', 'un taux de 50 pour cent à 79 pour cent'],
    ['Appelez le 03 29 62 03 56.', 'Appelez le zéro 3, 29, 62, zéro 3, 56.'],
    ['Appelez le 0\u00a0808\u00a0800\u00a0700, gratuit.', 'Appelez le zéro, 808, 800, 700, gratuit.'],
    ['le +33 3 29 62 03 56', 'le plus 33, 3, 29, 62, zéro 3, 56'],
    ['Appelez le 116\u00a0117.', 'Appelez le 116, 117.'],
    ['le 17, le 15 ou le 112', 'le 17, le 15 ou le 112'],
    ['Appelez le 3646 ou le 3919.', 'Appelez le 36, 46 ou le 39, 19.'],
    ['La Caf et la CAF', 'La caf et la caf'],
    [
      'Le RSA, la CSS, la MSA, la CPAM, le CCAS, la MDPH',
      'Le R S A, la C S S, la M S A, la C P A M, le C C A S, la M D P H',
    ],
    ['l’Aspa, l’Apa, l’APA et le Smic', 'l’Aspa, l’Apa, l’apa et le Smic'],
    ['sur caf.fr.', 'sur caf point f r.'],
    ['sur www.info-retraite.fr', 'sur info tiret retraite point f r'],
    ['sur solidarites.gouv.fr/aide', 'sur solidarites point gouv point f r slash aide'],
    ['le formulaire Cerfa n°\u00a015481.', 'le formulaire cerfa numéro 15 4 81.'],
    ['le Cerfa n° 12038', 'le cerfa numéro 12 zéro 38'],
    ['M. Petit et Mme Durand, art. L262-2', 'Monsieur Petit et Madame Durand, article L262-2'],
    ['de 9 h à 18 h 30', 'de 9 heures à 18 heures 30'],
    ['plus de 12\u202f345 personnes', 'plus de 12345 personnes'],
    ['12\u202f000\u00a0€ par an', '12000 euros par an'],
    ['Dites «\u00a0Je veux demander le RSA\u00a0».', 'Dites Je veux demander le R S A.'],
    ['60 m² à 5 km', '60 mètres carrés à 5 kilomètres'],
  ],
  en: [
    ['You may get €1,234.56 a month.', 'You may get 1234 euros and 56 cents a month.'],
    ['€450', '450 euros'],
    ['since 12 March 2015', 'since 12 March 2015'],
    ['38% of people', '38 per cent of people'],
    ['Call 03 29 62 03 56.', 'Call 0 3, 2 9, 6 2, 0 3, 5 6.'],
    ['Call 116 117 or 15.', 'Call 1 1 6, 1 1 7 or 15.'],
    ['the RSA of the Caf, on caf.fr', 'the R S A of the caf, on caf dot f r'],
    ['form n° 15481', 'form number 15 4 81'],
  ],
  ar: [
    ['تحصل على \u20661.234,56 €\u2069 في الشهر.', 'تحصل على 1234 يورو و 56 سنت في الشهر.'],
    ['\u2066450 €\u2069', '450 يورو'],
    ['12 مارس 2015', '12 مارس 2015'],
    ['نسبة \u206650 %\u2069', 'نسبة 50 في المئة'],
    ['اتصل بالرقم \u206603 29 62 03 56\u2069.', 'اتصل بالرقم 0 3, 2 9, 6 2, 0 3, 5 6.'],
    ['على \u2066caf.fr\u2069', 'على caf نقطة f r'],
    ['اطلب \u2066RSA\u2069 من \u2066Caf\u2069', 'اطلب R S A من caf'],
  ],
  tr: [
    ['Ayda €1.234,56 alabilirsiniz.', 'Ayda 1234 avro 56 sent alabilirsiniz.'],
    ['1\u00a0500\u00a0€ ya da daha az', '1500 avro ya da daha az'],
    ['%38 veya 80%', 'yüzde 38 veya yüzde 80'],
    ['12 Mart 2015', '12 Mart 2015'],
    ['03 29 62 03 56 numarası', 'sıfır 3, 29, 62, sıfır 3, 56 numarası'],
    ['caf.fr sitesinde RSA', 'caf nokta f r sitesinde R S A'],
    ['115 ya da 3919', '115 ya da 39, 19'],
  ],
  uk: [
    ['Ви отримаєте 1\u00a0234,56\u00a0€ на місяць.', 'Ви отримаєте 1234 євро 56 центів на місяць.'],
    ['0,21\u00a0€', '21 цент'],
    ['38% або 2% чи 1,5%', '38 відсотків або 2 відсотки чи 1,5 відсотка'],
    ['12 березня 2015 р.', '12 березня 2015 року'],
    ['телефон 03 29 62 03 56', 'телефон нуль 3, 29, 62, нуль 3, 56'],
    ['на caf.fr', 'на caf крапка f r'],
    ['RSA від Caf', 'R S A від caf'],
  ],
}

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  it.each(cases)('%s', (written, said) => {
    expect(spoken(written, language as Language)).toBe(said)
  })
})

it('easy French is French', () => {
  expect(spoken('10\u00a0€', 'fr-falc')).toBe('10 euros')
})

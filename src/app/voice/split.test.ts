import { describe, expect, it } from 'vitest'
import type { Language } from '../i18n/languages'
import { splitSentences } from './split'

const split = (language: Language, text: string) => splitSentences(text, language).map(([a, b]) => text.slice(a, b))

describe('sentences', () => {
  it.each<[Language, string[]]>([
    ['fr', ['Vous vivez seul.', 'Demandez le RSA !', 'Avez-vous un loyer ?']],
    ['fr', ['Allez sur caf.fr ou msa.fr.', 'C’est gratuit.']],
    ['fr', ['Demandez le Cerfa n°\u00a015481.', 'Gardez-en une copie.']],
    ['fr', ['Voir l’art. L262-2 du code.', 'Il dit tout.']],
    ['fr', ['Demandez M. Petit ou Mme A. Durand.', 'Elle reçoit à 9.30.']],
    ['fr', ['Vous recevez 1\u00a0234,56\u00a0€.', '12 mois plus tard, refaites la demande.']],
    ['fr', ['Pain, lait, etc. sont là.', 'Merci…']],
    ['fr', ['Dites « Je veux le RSA. »', 'Puis signez.']],
    ['fr', ['(Elle est gratuite.)', 'Prenez-la.']],
    ['fr-falc', ['La Caf vous aide\u00a0?', 'Oui.']],
    ['en', ['Ask Mr. Petit, e.g. on Monday.', 'It is free.']],
    ['en', ['You may get €1,234.56 a month.', 'Claim it now!']],
    ['ar', ['اذهب إلى \u2066Caf\u2069.', 'هل لديك أطفال؟', 'نعم.']],
    ['ar', ['انظر \u2066caf.fr\u2069. ', 'المبلغ \u20661.234,56 €\u2069.'].map((one) => one.trim())],
    ['tr', ['1. adım budur.', 'Örneğin 1.234,56 € alırsınız.']],
    ['uk', ['Прийдіть на вул. Шевченка.', 'Це безкоштовно.']],
    ['uk', ['Це діє з 12 березня 2015 р.', 'Потім подайте знову.']],
  ])('%s: %j', (language, sentences) => {
    expect(split(language, `  ${sentences.join('  ')} `)).toEqual(sentences)
  })

  it('end at a line break, and hold no row of signs alone', () => {
    expect(split('fr', 'Un\nDeux\n — \nTrois')).toEqual(['Un', 'Deux', 'Trois'])
    expect(split('fr', ' · ')).toEqual([])
  })
})

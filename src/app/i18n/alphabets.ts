import type { Language } from './languages'

const FRENCH = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']

/** Rows of letters as on the keyboards of a language. */
const ALPHABETS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ar: ['ضصثقفغعهخحج', 'شسيبلاتنمكط', 'ئءؤرىةوزظدذ'],
  tr: ['ertyuıopğü', 'asdfghjklşi', 'zcvbnmöç'],
  uk: ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбюґ'],
}

/** Letters to touch in a language. */
export const alphabetOf = (language: Language): readonly string[] => ALPHABETS[language] ?? FRENCH

/** Name of a language in another, by the browser; its code when there is none. */
export const languageNameIn = (language: string, code: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code

/** Every word of one language, by path of file: a chunk of its own. */
export const files = import.meta.glob<object>('/locales/fr/**/*.json', { eager: true, import: 'default' })

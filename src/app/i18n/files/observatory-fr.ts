/** Words of the observatory in one language, by path of file: its own, and the names it takes from the others. */
export const files: Readonly<Record<string, object>> = {
  ...import.meta.glob<object>('/locales/fr/observatory.json', { eager: true, import: 'default' }),
  ...import.meta.glob<object>('/locales/fr/droits/*.json', { eager: true, import: 'default', query: '?only=short' }),
  ...import.meta.glob<object>('/locales/fr/needs.json', { eager: true, import: 'default', query: '?only=name' }),
  ...import.meta.glob<object>('/locales/fr/questions.json', { eager: true, import: 'default', query: '?only=commune' }),
}

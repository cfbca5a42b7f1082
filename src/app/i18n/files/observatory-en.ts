/** Words of the observatory in one language, by path of file: its own, and the names it takes from the others. */
export const files: Readonly<Record<string, object>> = {
  ...import.meta.glob<object>('/locales/en/observatory.json', { eager: true, import: 'default' }),
  ...import.meta.glob<object>('/locales/en/droits/*.json', { eager: true, import: 'default', query: '?only=short' }),
  ...import.meta.glob<object>('/locales/en/needs.json', { eager: true, import: 'default', query: '?only=name' }),
  ...import.meta.glob<object>('/locales/en/questions.json', { eager: true, import: 'default', query: '?only=commune' }),
}

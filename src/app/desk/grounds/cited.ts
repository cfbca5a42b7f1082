import type { Source } from '../../../engine/parameter'

const ARTICLE = ', art. '

/** Texts as a letter cites them: each code once, with its articles. */
export function cited(sources: readonly Source[]): readonly string[] {
  const articles = new Map<string, string[]>()
  for (const { title } of sources) {
    const at = title.lastIndexOf(ARTICLE)
    const [text, article] = at < 0 ? [title, undefined] : [title.slice(0, at), title.slice(at + ARTICLE.length)]
    const known = articles.get(text) ?? []
    if (article && !known.includes(article)) known.push(article)
    articles.set(text, known)
  }
  return [...articles].map(([text, of]) => (of.length > 0 ? `${text}${ARTICLE}${of.join(', ')}` : text))
}

import { join } from 'node:path'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { html } from 'hono/html'
import type { LocalAid } from '../../content/local/pack'
import { rightIdOf } from '../../content/local/right'
import { isLocal } from '../../statistics/catalogue'
import type { Edition, EditionIndex } from '../../statistics/edition'
import { readText } from '../publication/files'
import { isTerritoryName } from '../publication/routes'
import { entityTag, sha256 } from '../secrets'
import { type AidNames, cardOf } from './card'
import { WIDGET_POLICY, widgetPage } from './page'
import { WIDGET_LANGUAGES, type WidgetLanguage, type WidgetWords, widgetWords } from './words'

export interface WidgetOptions {
  /** Folder of what is published: all figures come from there. */
  readonly editions: string
  /** Whether a territory is one of ours, though nothing may be published of it yet. */
  readonly isTerritory: (id: string) => Promise<boolean>
  /** The local aids of the published pack, for their names. */
  readonly aids: () => Promise<readonly LocalAid[]>
}

/** Kept an hour; shown for a day more while a newer one is asked for. Editions come four times a year. */
const KEPT = 'public, max-age=3600, stale-while-revalidate=86400'

const languageOf = (asked: string | undefined): WidgetLanguage =>
  WIDGET_LANGUAGES.find((language) => language === asked) ?? 'fr'

/** The newest edition of a territory; `nothing`: none. Throws when the file is not the one that the index names. */
async function newestEdition(folder: string, territory: string): Promise<Edition | 'nothing'> {
  const index = await readText(join(folder, 'index.json'))
  const listed = index === undefined ? [] : (JSON.parse(index) as EditionIndex).editions
  const newest = listed.find((one) => one.territory === territory)
  if (!newest) return 'nothing'
  const text = await readText(join(folder, territory, `${newest.period}.json`))
  if (text === undefined || sha256(text) !== newest.sha256) throw new Error('an edition is not the one of the index')
  return JSON.parse(text) as Edition
}

async function namesOf({ aids }: WidgetOptions, { language }: WidgetWords, { rows }: Edition): Promise<AidNames> {
  if (!rows.some(({ subject }) => isLocal(subject))) return new Map()
  return new Map((await aids()).map(({ id, title }) => [rightIdOf(id), title[language] ?? title.fr]))
}

function answer(request: Request, text: string, status: 200 | 404 | 503): Response {
  const etag = entityTag(text)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': WIDGET_POLICY,
    'cache-control': status === 200 ? KEPT : 'no-store',
    ...(status === 200 ? { etag } : {}),
  }
  const known = status === 200 && request.headers.get('if-none-match')?.includes(etag)
  return new Response(known ? null : text, { status: known ? 304 : status, headers })
}

/** `GET /widget/<territory>?lang=fr|en`: a card of the newest edition, for a frame on any site. */
export function widgetRoutes(options: WidgetOptions): Hono {
  const { editions, isTerritory } = options
  const routes = new Hono()
  routes.use('/widget/*', compress())
  routes.get('/widget/:territory', async ({ req }) => {
    const territory = req.param('territory')
    const words = widgetWords(languageOf(req.query('lang')))
    const said = (key: string) => widgetPage(words, undefined, html`<h1>${words.t(key)}</h1>`)
    if (!isTerritoryName(territory)) return answer(req.raw, said('widget.unknown'), 404)
    const edition = await newestEdition(editions, territory).catch(() => undefined)
    if (!edition) return answer(req.raw, said('observatory.failed.title'), 503)
    if (edition !== 'nothing') {
      const card = cardOf(words, edition, await namesOf(options, words, edition))
      return answer(req.raw, widgetPage(words, edition.territory.label, card), 200)
    }
    if (!(await isTerritory(territory))) return answer(req.raw, said('widget.unknown'), 404)
    return answer(req.raw, said('widget.nothing'), 200)
  })
  return routes
}

import { renderToString } from 'preact-render-to-string'
import { Root } from './root'

/** Markup of the start screen in French, for `index.html`. Runs at build time, in Node. */
export const prerender = (): string => renderToString(<Root />)

import { createHash } from 'node:crypto'
import { html, raw } from 'hono/html'
import { STYLE } from './style'
import type { WidgetWords } from './words'

/**
 * The policy of the card: any site may show it in a frame; it runs no script, sends no form, and loads nothing but its own
 * style.
 */
export const WIDGET_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

type Html = ReturnType<typeof html>

/** The page around what the card says. */
export function widgetPage(words: WidgetWords, label: string | undefined, body: Html | string): string {
  const { t, language } = words
  const name = t('observatory.title')
  const title = label === undefined ? name : t('widget.title', { label })
  // Nothing in it is a promise, so the text is there at once.
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<p class="name">${name}</p>
${body}
</main>
</body>
</html>
`)
}

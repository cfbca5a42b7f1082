import { createHash } from 'node:crypto'
import type { Rolldown } from 'vite'
import { describe, expect, it } from 'vitest'
import { completePage, dropInlinedStyles, withIcon } from './prerender.ts'

const html = `<!doctype html><html><head>
    <meta charset="utf-8" />
    <script type="module" src="/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index-1.css">
  </head><body><div id="app"></div></body></html>`
const bundleOf = (files: Record<string, unknown>) => files as unknown as Rolldown.OutputBundle
const font = 'assets/atkinson-hyperlegible-next-latin-wght-normal-1.woff2'
const bundle = () =>
  bundleOf({
    'assets/index-1.css': { type: 'asset', source: 'h1{color:red}\n' },
    [font]: { type: 'asset', source: '' },
  })

describe('the built page', () => {
  const page = completePage(html, '<h1>Bonjour $& $1</h1>', bundle())

  it('shows the start screen and holds its style', () => {
    expect(page).toContain('<div id="app"><h1>Bonjour $& $1</h1></div>')
    expect(page).toContain('<style>h1{color:red}</style>')
    expect(page).not.toContain('rel="stylesheet"')
  })

  it('fetches the font early', () => {
    expect(page).toContain(`<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin>`)
  })

  it('has a shell without the start screen, which may show the kiosk in a frame, the same in all else', () => {
    const shell = completePage(html, null, bundle())
    expect(page).not.toContain('frame-src')
    expect(shell.replace("frame-src 'self'; ", '')).toBe(page.replace('<h1>Bonjour $& $1</h1>', ''))
  })

  it('allows this style and nothing inline besides, before anything is loaded', () => {
    const hash = createHash('sha256').update('h1{color:red}').digest('base64')
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1]
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}'`)
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("media-src 'self' blob:;")
    expect(policy).not.toContain('unsafe')
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'))
  })

  it.each(['<p style="color:red">', '<p onclick="x()">', '<script>x()</script>'])('refuses %s', (markup) => {
    expect(() => completePage(html, markup, bundle())).toThrow('refused by the policy')
  })

  it('is not built without a screen, a style or the font', () => {
    expect(() => completePage(html, '', bundle())).toThrow()
    expect(() => completePage(html.replace(/<link.*>/, ''), '<h1/>', bundle())).toThrow()
    expect(() =>
      completePage(html, '<h1/>', bundleOf({ 'assets/index-1.css': { type: 'asset', source: 'a{}' } })),
    ).toThrow()
  })
})

it('the icon of the tab is in the page', () => {
  const page = withIcon('<link rel="icon" href="/icon.svg">', '<svg fill="#fff"/>\n')
  expect(page).toBe('<link rel="icon" href="data:image/svg+xml,%3Csvg%20fill%3D%22%23fff%22%2F%3E">')
  expect(() => withIcon('<head></head>', '<svg/>')).toThrow()
})

describe('inlined styles', () => {
  it('are not fetched again by later chunks', () => {
    const chunk = (fileName: string, code: string, isEntry: boolean) => ({
      type: 'chunk',
      fileName,
      code,
      isEntry,
      viteMetadata: { importedCss: new Set(isEntry ? ['assets/index-1.css'] : ['assets/visit-1.css']) },
    })
    const files = bundleOf({
      'assets/index-1.css': { type: 'asset' },
      'assets/visit-1.css': { type: 'asset' },
      'assets/index-1.js': chunk('assets/index-1.js', '', true),
      'assets/visit-1.js': chunk('assets/visit-1.js', '["assets/index-1.css","assets/visit-1.css"]', false),
    })
    dropInlinedStyles(files)
    expect(Object.keys(files)).toEqual(['assets/visit-1.css', 'assets/index-1.js', 'assets/visit-1.js'])
    expect((files['assets/visit-1.js'] as { code: string }).code).toBe('["assets/index-1.js","assets/visit-1.css"]')
  })
})

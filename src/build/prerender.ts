import { readFileSync } from 'node:fs'
import preact from '@preact/preset-vite'
import { type Plugin, type Rolldown, runnerImport } from 'vite'
import { contentSecurityPolicy } from './policy.ts'

const ROOT = '<div id="app"></div>'
const STYLE_LINK = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g
const FONT = /latin-wght-normal.*\.woff2$/

/** Style sheets have no effect on the markup. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('.css') ? '\0no-style' : undefined),
  load: (id) => (id === '\0no-style' ? '' : undefined),
}

/** Markup of the start screen, drawn in Node by the very components of the page. */
async function startScreen(define: Record<string, string>): Promise<string> {
  const { module } = await runnerImport<{ prerender: () => string }>('/src/app/boot/prerender.tsx', {
    plugins: [withoutStyles, preact({ prefreshEnabled: false, devToolsEnabled: false })],
    define,
    configFile: false,
    logLevel: 'error',
  })
  return module.prerender()
}

/**
 * Puts the markup, the style sheets of the first screen, the font's preload and the policy into the built page. Without
 * markup: the shell of the pages that are not the kiosk's.
 */
export function completePage(html: string, markup: string | null, bundle: Rolldown.OutputBundle): string {
  let style = ''
  const bare = html.replace(STYLE_LINK, (_link, file: string) => {
    const sheet = bundle[file]
    if (sheet?.type !== 'asset') throw new Error(`no such style sheet: ${file}`)
    style += String(sheet.source).trim()
    return ''
  })
  if (style === '' || style.includes('</style'))
    throw new Error('the start screen has no style sheet that can be inlined')
  if (!bare.includes(ROOT) || markup === '')
    throw new Error('nothing to draw the start screen into, or no start screen')
  if (/\sstyle="|\son\w+="|<script/.test(markup ?? ''))
    throw new Error('inline styles and scripts are refused by the policy')
  const font = Object.keys(bundle).find((file) => FONT.test(file))
  if (!font) throw new Error('the font of the start screen is not in the build')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(style, markup === null)}">`,
    `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin>`,
    `<style>${style}</style>`,
  ].join('\n    ')
  return bare
    .replace(ROOT, () => ROOT.replace('><', () => `>${markup ?? ''}<`))
    .replace(/(<meta charset="[^"]*"\s*\/?>)/, (charset) => `${charset}\n    ${head}`)
}

/** Holds the tab's icon in the page: a browser asks for it whenever it likes, also during a visit. */
export function withIcon(html: string, svg: string): string {
  const link = 'href="/icon.svg"'
  if (!html.includes(link)) throw new Error('the page names no icon')
  return html.replace(link, () => `href="data:image/svg+xml,${encodeURIComponent(svg.trim())}"`)
}

/** Drops the sheets that the page now holds: a later chunk that names one as needed must not fetch it again. */
export function dropInlinedStyles(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  for (const entry of chunks.filter((chunk) => chunk.isEntry)) {
    for (const sheet of entry.viteMetadata?.importedCss ?? []) {
      for (const chunk of chunks) chunk.code = chunk.code.replaceAll(`"${sheet}"`, `"${entry.fileName}"`)
      delete bundle[sheet]
    }
  }
}

/** The built page shows the start screen before any script has run; `shell.html`, for other routes, does not. */
export function prerenderStart(define: Record<string, string>): Plugin {
  let shell = ''
  return {
    name: 'prerender-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!bundle) throw new Error('the page is completed at the end of a build')
        const bare = withIcon(html, readFileSync('public/icon.svg', 'utf8'))
        shell = completePage(bare, null, bundle)
        return completePage(bare, await startScreen(define), bundle)
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        dropInlinedStyles(bundle)
        this.emitFile({ type: 'asset', fileName: 'shell.html', source: shell })
      },
    },
  }
}

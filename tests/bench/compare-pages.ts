import type { Browser } from 'playwright-core'
import { type Bytes, loadPage, type PageLoad, weighPage } from './page-load'
import { interleaved, median, pairwiseRatio } from './stats'

export interface ComparedPage {
  readonly name: string
  readonly bytes: Bytes
  readonly times: PageLoad
  /** Our figure (the first page) divided by this page's, pair by pair. */
  readonly ratio: PageLoad
}

const FIGURES = ['firstPaint', 'largestPaint', 'blocking', 'task'] as const

const each = (figure: (name: keyof PageLoad) => number): PageLoad =>
  Object.fromEntries(FIGURES.map((name) => [name, figure(name)])) as unknown as PageLoad

/** Measures pages side by side (ABBA), the processor slowed down; the first one is the reference of the ratios. */
export async function comparePages(
  browser: Browser,
  pages: readonly { readonly name: string; readonly url: string }[],
  { cpu, rounds }: { readonly cpu: number; readonly rounds: number },
): Promise<ComparedPage[]> {
  const loads = new Map<string, PageLoad[]>(pages.map(({ url }) => [url, []]))
  const bytes = new Map<string, Bytes>()
  for (const { url } of pages) bytes.set(url, await weighPage(browser, url))
  for (const { url } of interleaved(pages, rounds)) loads.get(url)?.push(await loadPage(browser, url, cpu))
  const figures = (url: string, name: keyof PageLoad) => (loads.get(url) ?? []).map((load) => load[name])
  const reference = pages[0]?.url ?? ''
  return pages.map(({ name, url }) => ({
    name,
    bytes: bytes.get(url) as Bytes,
    times: each((figure) => median(figures(url, figure))),
    ratio: each((figure) => pairwiseRatio(figures(reference, figure), figures(url, figure))),
  }))
}

import { useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../ui/button'
import { Disclosure } from '../../ui/disclosure'
import type { ViewProps } from './props'
import { Section } from './section'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** What another site writes to show the card of a territory. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" width="100%" height="900" style="border:0;max-width:600px"></iframe>`

/** The card of the territory on another site: what it looks like, and what to write there. */
export function Embed({ words, edition: { territory } }: Pick<ViewProps, 'words' | 'edition'>) {
  const { t, language } = words
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState<boolean>()
  const path = `/widget/${encodeURIComponent(territory.id)}?lang=${language}`
  const title = t('observatory.embed.frame', { label: territory.label })
  const code = embedCode(location.origin + path, title)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setCopied(true)
    } catch {
      // A browser that keeps its clipboard: the text is chosen, and the person copies it.
      field.current?.select()
      setCopied(false)
    }
  }
  return (
    <Section view="embed" title={t('observatory.embed.title')} lead={t('observatory.embed.lead')}>
      <div class="embed">
        <label for={id}>{t('observatory.embed.code')}</label>
        <textarea id={id} ref={field} rows={5} readOnly spellcheck={false} value={code} />
        <div class="embed-copy">
          <Button onPress={copy}>{t('observatory.embed.copy')}</Button>
          <p role="status">
            {copied === true && t('observatory.embed.copied')}
            {copied === false && t('observatory.embed.chosen')}
          </p>
        </div>
        <Disclosure summary={t('observatory.embed.preview')}>
          <iframe class="embed-preview" src={path} title={title} loading="lazy" />
        </Disclosure>
      </div>
    </Section>
  )
}

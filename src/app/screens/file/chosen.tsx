import type { ComponentChildren } from 'preact'
import type { Words } from '../../i18n/words'
import type { Session, Visit } from '../../session/session'
import { Button, Disclosure, useKeptFocus } from '../../ui'
import { amountText, perText } from '../../walk/benefit-words'
import type { Finding } from '../../walk/findings'

interface Props {
  readonly words: Words
  readonly session: Session
  readonly visit: Visit
  /** Open rights that the visitor does not receive yet. */
  readonly rights: readonly Finding[]
}

/** What is in the file: each right and event can be taken out, and a right put back. */
export function Chosen({ words, session, visit, rights }: Props) {
  const { t } = words
  const kept = rights.filter(({ benefit }) => !visit.leftOut.has(benefit.id))
  const out = rights.filter(({ benefit }) => visit.leftOut.has(benefit.id))
  const { list, leave } = useKeptFocus<HTMLDivElement>()
  const leaveOut = (benefitId: string, left: boolean) => {
    leave()
    session.leaveOut(benefitId, left)
  }
  return (
    <Disclosure summary={t('dossier.chosen.title')}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of lines, not of fields. */}
      <div ref={list} role="group" tabIndex={-1} aria-label={t('dossier.chosen.title')}>
        <ul class="file-chosen">
          {kept.map((finding) => (
            <Line
              key={finding.benefit.id}
              action={t('dossier.chosen.remove')}
              name={t(`droits.${finding.benefit.id}.short`)}
              onPress={() => leaveOut(finding.benefit.id, true)}
            >
              {t(`droits.${finding.benefit.id}.name`)}{' '}
              {finding.amount && (
                <strong>
                  {amountText(words, finding.amount)} {perText(words, finding.amount)}
                </strong>
              )}
            </Line>
          ))}
          {[...visit.events].map((event) => (
            <Line
              key={event}
              action={t('dossier.chosen.remove')}
              name={t(`checklists.${event}.short`)}
              onPress={() => {
                leave()
                session.plan(event, false)
              }}
            >
              {t(`checklists.${event}.title`)}
            </Line>
          ))}
        </ul>
        {out.length > 0 && (
          <>
            <h3>{t('dossier.chosen.out')}</h3>
            <ul class="file-chosen">
              {out.map((finding) => (
                <Line
                  key={finding.benefit.id}
                  action={t('dossier.chosen.back')}
                  name={t(`droits.${finding.benefit.id}.short`)}
                  onPress={() => leaveOut(finding.benefit.id, false)}
                >
                  {t(`droits.${finding.benefit.id}.name`)}
                </Line>
              ))}
            </ul>
          </>
        )}
      </div>
    </Disclosure>
  )
}

interface LineProps {
  readonly children: ComponentChildren
  readonly action: string
  /** Said after the action to those who do not see the line. */
  readonly name: string
  readonly onPress: () => void
}

/** One thing of the file, and what can be done with it. */
export function Line({ children, action, name, onPress }: LineProps) {
  return (
    <li>
      <span>{children}</span>
      <Button variant="quiet" onPress={onPress}>
        {action} <span class="sr-only">{name}</span>
      </Button>
    </li>
  )
}

import type { ComponentChildren } from 'preact'
import type { Words } from '../../i18n/words'
import type { Session, Visit } from '../../session/session'
import { Button, Card } from '../../ui'
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
  const shortName = ({ benefit }: Finding) => t(`droits.${benefit.id}.short`)
  return (
    <Card title={t('dossier.chosen.title')}>
      <ul class="file-chosen">
        {kept.map((finding) => (
          <Line
            key={finding.benefit.id}
            action={t('dossier.chosen.remove', { name: shortName(finding) })}
            onPress={() => session.leaveOut(finding.benefit.id, true)}
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
            action={t('dossier.chosen.remove', { name: t(`checklists.${event}.short`) })}
            onPress={() => session.plan(event, false)}
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
                action={t('dossier.chosen.back', { name: shortName(finding) })}
                onPress={() => session.leaveOut(finding.benefit.id, false)}
              >
                {t(`droits.${finding.benefit.id}.name`)}
              </Line>
            ))}
          </ul>
        </>
      )}
    </Card>
  )
}

function Line({ children, action, onPress }: { children: ComponentChildren; action: string; onPress: () => void }) {
  return (
    <li>
      <span>{children}</span>
      <Button variant="quiet" onPress={onPress}>
        {action}
      </Button>
    </li>
  )
}

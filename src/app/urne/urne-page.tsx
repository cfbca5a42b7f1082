import { Office } from '../staff/office'
import { Screen } from '../ui'
import { UrneCards } from './urne-cards'

/** For the staff: enrols the ballot box of a device, and says what has left. It shows no count. */
export function UrnePage() {
  return (
    <Office>
      {(t, language) => (
        <Screen title={t('urne.title')} lead={t('urne.lead')} layout="page">
          <UrneCards t={t} language={language} />
        </Screen>
      )}
    </Office>
  )
}

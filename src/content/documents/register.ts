import type { OfficialDocument } from './document'
import type { DocumentId } from './ids'
import { CARE } from './register-care'
import { HOUSING } from './register-housing'
import { IDENTITY } from './register-identity'
import { INCOME } from './register-income'

/** Every paper that offices ask for, in the order of `DOCUMENT_IDS`. */
export const DOCUMENTS: Readonly<Record<DocumentId, OfficialDocument>> = { ...IDENTITY, ...HOUSING, ...INCOME, ...CARE }

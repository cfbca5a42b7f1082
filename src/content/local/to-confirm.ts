import type { PackKind } from './faults'
import type { Pack } from './pack'

/** An item that nobody has confirmed yet: in the draft of the workshop, in no pack. */
export type ToConfirm = {
  readonly [Kind in PackKind]: { readonly kind: Kind; readonly item: Pack[Kind][number] }
}[PackKind]

/** What sources say of the territory and the houses must confirm first. */
export const TO_CONFIRM: readonly ToConfirm[] = []

interface BigTotalProps {
  label: string
  amount: string
  note?: string | undefined
}

/** Longer texts than a plain amount, in characters, take smaller letters. */
const AMOUNT_LENGTH = 12

/** The sum that matters, read out when it changes. */
export function BigTotal({ label, amount, note }: BigTotalProps) {
  return (
    <div class="big-total" role="status">
      <p class="big-total-label">{label}</p>{' '}
      <p class={amount.length > AMOUNT_LENGTH ? 'big-total-words' : 'big-total-amount'}>{amount}</p>{' '}
      {note && <p class="big-total-note">{note}</p>}
    </div>
  )
}

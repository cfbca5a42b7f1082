/** A telephone number; `callable`: a press calls it. */
export function Telephone({ number, callable }: { number: string; callable: boolean }) {
  const written = <bdi class="place-phone">{number}</bdi>
  if (!callable) return written
  return (
    <a class="telephone" href={`tel:${number.replace(/ /g, '')}`}>
      {written}
    </a>
  )
}

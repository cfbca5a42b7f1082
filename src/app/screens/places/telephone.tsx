/** A telephone number; `callable`: a press calls it. */
export function Telephone({ number, callable }: { number: string; callable: boolean }) {
  const written = <bdi class="place-phone">{number}</bdi>
  return callable ? <a href={`tel:${number.replace(/ /g, '')}`}>{written}</a> : written
}

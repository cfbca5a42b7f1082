import type { VoteProps } from '../visit/props'
import { CoinScreen } from './coin-screen'
import { VoteScreen } from './vote-screen'

/** What is asked once a visit is erased: the vote at a house's own device, the coin on a telephone. */
export function Closing({ terminal, ...rest }: VoteProps) {
  return terminal ? <VoteScreen {...rest} terminal={terminal} /> : <CoinScreen {...rest} />
}

/** How an edition is read: the card of the collector reads it the same way. */
export * from '../../statistics/figures'

/** The needs that are counted, for those who read the local pack without the directory. */
export { COUNTED_NEED_IDS } from '../directory/needs'

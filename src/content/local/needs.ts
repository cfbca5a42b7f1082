/** The needs that a place may answer, for those who read the local pack without the directory. */
export { NEED_IDS } from '../directory/needs'

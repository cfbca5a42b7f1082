/** The charts of the desk, with their library: a chunk of its own, loaded when one of them is to be drawn. */
export { curveChart } from './curve/chart'
export { totalsChart } from './scenarios/chart'

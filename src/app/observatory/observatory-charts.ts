/** The charts of the observatory, with their library: a chunk of its own, loaded once the figures are on the page. */
export { barsChart } from './charts/bars-chart'
export { dotsChart } from './charts/dots-chart'
export { matrixChart } from './charts/matrix-chart'
export { momentsChart } from './charts/moments-chart'
export { standingsChart } from './charts/standings-chart'

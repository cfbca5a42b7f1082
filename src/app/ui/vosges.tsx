const FIR = 'M0-46 11-22H6L16 0H9L21 24H3v9h-6v-9h-18L-9 0h-7l10-22h-5z'
const FIRS = [
  [46, 170, 0.9],
  [86, 184, 1.2],
  [128, 190, 1.1],
  [156, 184, 0.7],
  [334, 190, 1.25],
  [364, 182, 0.8],
  [416, 178, 1],
  [452, 192, 1.35],
] as const

/** Decoration of the start screen: the round tops of the Vosges, firs, and a door ajar that lets warm light out. */
export function Vosges() {
  return (
    <svg class="vosges" viewBox="0 0 480 240" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <circle class="vosges-sun" cx="138" cy="74" r="30" />
      <path class="vosges-far" d="M0 128C50 84 88 72 132 96s66-52 126-48 76 66 122 54 66-34 100-26v164H0z" />
      <path class="vosges-mid" d="M0 158c54-36 96-24 142-8s86-44 146-34 84 46 192-2v126H0z" />
      <path class="vosges-near" d="M0 206c70-44 150-36 240-26s176 14 240-14v74H0z" />
      {FIRS.map(([x, y, size]) => (
        <path key={x} class="vosges-fir" d={FIR} transform={`translate(${x} ${y})scale(${size})`} />
      ))}
      <path class="vosges-spill" d="M212 216h56l62 24H146z" />
      <path class="vosges-frame" d="M198 216v-76a42 42 0 0 1 84 0v76z" />
      <path class="vosges-light" d="M208 216v-76a32 32 0 0 1 64 0v76z" />
      <path class="vosges-leaf" d="M208 216v-76c0-18 13-30 28-32v118z" />
      <circle class="vosges-light" cx="229" cy="174" r="2.6" />
    </svg>
  )
}

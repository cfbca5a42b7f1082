const STEP = 5

/** A count of people to the nearest 5. */
export const roundCount = (people: number): number => Math.round(people / STEP) * STEP

/** A share as a whole per cent from 0 to 100, each way of rounding. */
const within = (percent: number): number => Math.min(100, Math.max(0, percent))
export const wholePercent = (share: number): number => within(Math.round(share * 100))
export const percentBelow = (share: number): number => within(Math.floor(share * 100))
export const percentAbove = (share: number): number => within(Math.ceil(share * 100))

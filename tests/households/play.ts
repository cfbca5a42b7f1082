import { findings } from '../../src/app/walk/findings'
import { next } from '../../src/app/walk/next'
import type { IsoDate } from '../../src/engine/dates'
import type { Verdict } from '../../src/engine/outcome'
import { type Answers, answerKey } from '../../src/engine/types'
import type { Benefit } from '../../src/law/benefit'

/** How a respondent went through the questions. */
export interface Played {
  /** Facts asked, screen by screen. */
  readonly screens: readonly (readonly string[])[]
  /** Rights whose outcome is not the one of all facts known. */
  readonly differing: readonly string[]
}

/** More than any respondent is asked. */
const MOST = 60

/** Plays a respondent who knows all the answers and gives those that are asked, one screen at a time. */
export function play(known: Answers, benefits: readonly Benefit[], today: IsoDate): Played {
  const screens: string[][] = []
  const said = new Map<string, unknown>()
  for (let count = 0; count < MOST; count += 1) {
    const found = findings(benefits, said, today)
    const question = next(found, said, today)
    if (!question) return { screens, differing: differing(found, findings(benefits, known, today)) }
    screens.push(question.asks.map(({ fact, subject }) => answerKey(fact, subject)))
    for (const { fact, subject } of question.asks) {
      const key = answerKey(fact, subject)
      if (!known.has(key)) throw new Error(`no answer to ${key}`)
      said.set(key, known.get(key))
    }
  }
  throw new Error(`more than ${MOST} screens`)
}

const outcome = (verdict: Verdict | undefined): string =>
  verdict === undefined
    ? 'undecided'
    : verdict.kind === 'open'
      ? `open ${verdict.amount} ${verdict.per} ${JSON.stringify(verdict.details)}`
      : verdict.kind === 'refer'
        ? `refer ${verdict.reason}`
        : 'refused'

function differing(asked: ReturnType<typeof findings>, all: ReturnType<typeof findings>): string[] {
  return asked.flatMap(({ benefit, verdicts }, index) => {
    const [ours, whole] = [outcome(verdicts[0]), outcome(all[index]?.verdicts[0])]
    return ours === whole ? [] : [`${benefit.id}: ${ours} for ${whole}`]
  })
}

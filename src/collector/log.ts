import { type DestinationStream, type Logger, pino } from 'pino'

/** Levels that `LOG_LEVEL` may name. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** One line of JSON for an event. No moment, no machine, no process: whoever runs it adds these if they wish. */
export function logger(level: LogLevel, to: DestinationStream = pino.destination(1)): Logger {
  return pino({ level, base: null, timestamp: false, formatters: { level: (label) => ({ level: label }) } }, to)
}

/** What may be told of an error: its kind and where it came from, never its message, which may hold what was sent. */
export const trace = (error: unknown): object => ({
  name: error instanceof Error ? error.name : typeof error,
  code: (error as { code?: unknown } | null)?.code,
  stack: error instanceof Error ? error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) : undefined,
})

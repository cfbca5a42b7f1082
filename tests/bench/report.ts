import { cpus, loadavg, totalmem } from 'node:os'
import type { Browser } from 'playwright-core'

/** The machine in one line: figures of a bench mean nothing without it. */
export function machine(browser: Browser): string {
  const [cpu] = cpus()
  const load = loadavg().map((value) => value.toFixed(1))
  return [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GiB`,
    `load ${load.join(' ')}`,
    `Node ${process.versions.node}`,
    `Chromium ${browser.version()}`,
    process.platform,
  ].join(' · ')
}

/** Rows in columns, the first row being the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '))
  return lines.map((line) => line.trimEnd()).join('\n')
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
export const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`

const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris' })

/** The day where the devices are, `YYYY-MM-DD`. */
export const todayInParis = (now = new Date()): string => calendar.format(now)

/** The day that many days later (earlier when negative). */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

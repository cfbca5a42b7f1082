/** Replaced at build time: the day the product was built, and the version in package.json. */
export function buildInfo(version: string): Record<string, string> {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  const built = epoch ? new Date(Number(epoch) * 1000) : new Date()
  return {
    __BUILD_DATE__: JSON.stringify(built.toISOString().slice(0, 10)),
    __BUILD_VERSION__: JSON.stringify(version),
  }
}

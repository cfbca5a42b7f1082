import type { TestProject } from 'vitest/node'
import { ensureChromium } from '../browser'
import { startProduct } from '../server'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product answers. */
    origin: string
  }
}

/** One server for all visits, stopped when the last one is over. */
export default async function setup(project: TestProject) {
  ensureChromium()
  const product = await startProduct()
  project.provide('origin', product.origin)
  return () => product.stop()
}

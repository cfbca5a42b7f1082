import type { Kysely } from 'kysely'
import type { Month, TableNumber } from '../../statistics/vocabulary'
import type { Database } from '../store/schema'
import { type Sums, sumsOf } from './sums'

/** All that was counted in a territory in some months; each engine has its own way of writing a sum. */
export async function readSums(db: Kysely<Database>, territory: string, months: readonly Month[]): Promise<Sums> {
  const visits = await db
    .selectFrom('batch')
    .innerJoin('site', 'site.site_id', 'batch.site_id')
    .where('site.territory_id', '=', territory)
    .where('batch.counted_in', 'in', months)
    .groupBy('batch.site_id')
    .select(({ fn }) => [
      'batch.site_id as site',
      fn.sum('batch.sessions').as('sessions'),
      fn.sum('batch.refused').as('refused'),
      fn.sum('batch.alone').as('alone'),
      fn.sum('batch.mediator').as('mediator'),
    ])
    .execute()
  const cells = await db
    .selectFrom('cell')
    .innerJoin('site', 'site.site_id', 'cell.site_id')
    .where('site.territory_id', '=', territory)
    .where('cell.month', 'in', months)
    .groupBy(['cell.site_id', 'cell.cat', 'cell.tbl', 'cell.subject', 'cell.c1', 'cell.c2'])
    .select(({ fn }) => [
      'cell.site_id as site',
      'cell.cat as cat',
      'cell.tbl as table',
      'cell.subject as subject',
      'cell.c1 as c1',
      'cell.c2 as c2',
      fn.sum('cell.n').as('n'),
      fn.sum('cell.batches').as('batches'),
    ])
    .execute()
  return sumsOf(
    new Map(
      visits.map(({ site, sessions, refused, alone, mediator }) => [
        site,
        { sessions: Number(sessions), refused: Number(refused), alone: Number(alone), mediator: Number(mediator) },
      ]),
    ),
    cells.map(({ table, n, batches, ...cell }) => ({
      ...cell,
      table: table as TableNumber,
      n: Number(n),
      batches: Number(batches),
    })),
  )
}

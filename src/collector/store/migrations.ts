import { type Kysely, type Migration, Migrator } from 'kysely'
import type { Database } from './schema'
import { workshopTables } from './workshop-tables'

const count = 'integer'

/**
 * The tables of the first version. The first column of each primary key spreads the rows over machines (Citus: `site_id`,
 * `geo`), so that all that one upload writes is in one place.
 */
const first: Migration = {
  async up(db: Kysely<unknown>) {
    const { schema } = db
    await schema
      .createTable('territory')
      .addColumn('territory_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('site')
      .addColumn('site_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('territory_id', 'text', (column) => column.notNull().references('territory.territory_id'))
      .addColumn('geo', 'text', (column) => column.notNull())
      .addColumn('label', 'text', (column) => column.notNull())
      .execute()
    await schema
      .createTable('kiosk')
      .addColumn('kiosk_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('site_id', 'text', (column) => column.notNull().references('site.site_id'))
      .addColumn('token_sha256', 'text', (column) => column.notNull())
      .addColumn('revoked', count, (column) => column.notNull())
      .execute()
    await schema
      .createTable('enrolment')
      .addColumn('code_sha256', 'text', (column) => column.primaryKey().notNull())
      .addColumn('site_id', 'text', (column) => column.notNull().references('site.site_id'))
      .addColumn('kiosk_id', 'text', (column) => column.notNull())
      .addColumn('expires_on', 'text', (column) => column.notNull())
      .execute()
    const sums = [
      {
        table: 'batch',
        key: ['site_id', 'kiosk_id', 'month'],
        texts: ['body_sha256', 'cat', 'counted_in'],
        counts: ['sessions', 'refused', 'alone', 'mediator'],
      },
      {
        table: 'cell',
        key: ['site_id', 'month', 'cat', 'tbl', 'subject', 'c1', 'c2'],
        texts: [],
        counts: ['n', 'batches'],
      },
      {
        table: 'tally',
        key: ['site_id', 'kiosk_id', 'cat', 'subject'],
        texts: [],
        counts: ['standing', 'non', 'reasons', 'ages'],
      },
      { table: 'seen', key: ['geo', 'quarter', 'nonce'], texts: [], counts: [] },
      { table: 'phone', key: ['geo', 'quarter', 'cat', 'rr', 'subject', 'answer'], texts: [], counts: ['n'] },
      { table: 'edition', key: ['territory_id', 'period'], texts: ['sha256', 'made_on'], counts: [] },
    ]
    for (const { table, key, texts, counts } of sums) {
      let creation = schema.createTable(table)
      for (const name of [...key, ...texts, ...counts]) {
        const type = counts.includes(name) || name === 'tbl' || name === 'answer' ? count : 'text'
        creation = creation.addColumn(name, type, (column) => column.notNull())
      }
      await creation.addPrimaryKeyConstraint(`${table}_key`, key as never).execute()
    }
  },
}

const MIGRATIONS: Readonly<Record<string, Migration>> = { '001-first': first, '002-atelier': workshopTables }

/** Brings a database to the newest version; two servers that start together wait for each other. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

import type { Kysely, Migration } from 'kysely'

/** The tables of the workshop: staff, the pack that they prepare, what they published and who changed what. */
export const workshopTables: Migration = {
  async up(db: Kysely<unknown>) {
    const tables = [
      { table: 'account', key: ['account_id'], texts: ['site_id', 'password'], counts: ['locked'] },
      { table: 'sitting', key: ['token_sha256'], texts: ['account_id', 'begun_at', 'seen_at'], counts: [] },
      { table: 'workshop', key: ['workshop_id'], texts: [], counts: ['changes'] },
      {
        table: 'draft',
        key: ['kind', 'item_id'],
        texts: ['body', 'changed_by', 'changed_at'],
        counts: ['revision', 'to_confirm', 'removed'],
      },
      {
        table: 'pack_version',
        key: ['version'],
        texts: ['pack', 'note', 'account_id', 'site_id', 'published_at'],
        counts: [],
      },
      {
        table: 'change',
        key: ['number'],
        texts: ['changed_at', 'account_id', 'site_id', 'action', 'kind', 'item_id', 'paths'],
        counts: [],
      },
    ]
    for (const { table, key, texts, counts } of tables) {
      let creation = db.schema.createTable(table)
      for (const name of [...key, ...texts, ...counts]) {
        const type = counts.includes(name) || name === 'number' ? 'integer' : 'text'
        creation = creation.addColumn(name, type, (column) => column.notNull())
      }
      await creation.addPrimaryKeyConstraint(`${table}_key`, key as never).execute()
    }
  },
}

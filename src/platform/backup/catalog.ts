import pg from "pg";

/** A table as a backup sees it: what is written, in which order, and whether the tenant policy hides its rows. */
export type TableShape = { name: string; columns: string[]; order: string[]; closed: boolean };

export type Sequence = { name: string; value: string; called: boolean };

const quoted = pg.escapeIdentifier;

/** The schemas of our modules: those that keep a list of applied migrations. */
export const ourSchemas = async (client: pg.ClientBase): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relname = 'kysely_migration' and c.relkind = 'r' order by 1`,
  );
  return rows.map(row => row.name);
};

/** The migrations that were applied, as "schema/name". */
export const appliedMigrations = async (client: pg.ClientBase, schemas: string[]): Promise<string[]> => {
  const applied: string[] = [];
  for (const schema of schemas) {
    const { rows } = await client.query<{ name: string }>(
      `select name from ${quoted(schema)}.kysely_migration order by name collate "C"`,
    );
    applied.push(...rows.map(row => `${schema}/${row.name}`));
  }
  return applied;
};

/** Every table of our schemas but the lists of migrations. Rows are ordered by primary key, texts byte by byte, so that any server agrees. */
export const tablesOf = async (client: pg.ClientBase, schemas: string[]): Promise<TableShape[]> => {
  const { rows } = await client.query<TableShape>(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as closed,
       array(select quote_ident(a.attname) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
         order by a.attname collate "C")::text[] as columns,
       array(select quote_ident(a.attname) || case when a.attcollation <> 0 then ' collate "C"' else '' end
         from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(attnum, place)
         join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
         where i.indrelid = c.oid and i.indisprimary order by k.place)::text[] as "order"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) and c.relname not in ('kysely_migration', 'kysely_migration_lock')
     order by format('%I.%I', n.nspname, c.relname) collate "C"`,
    [schemas],
  );
  return rows;
};

export const sequencesOf = async (client: pg.ClientBase, schemas: string[]): Promise<Sequence[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.nspname = any($1) order by 1`,
    [schemas],
  );
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${name}`,
    );
    sequences.push({ name, ...state.rows[0]! });
  }
  return sequences;
};

/** Values are written the same whatever the server's own settings are. */
export const plainSettings = `
  set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8';
  set local search_path = pg_catalog; set local statement_timeout = 0; set local work_mem = '64MB';
  set local idle_in_transaction_session_timeout = 0`;

/** The statement that writes a table's rows in order. */
export const copyStatement = (table: TableShape): string => {
  const order = table.order.length ? table.order.join(", ") : `t::text collate "C"`;
  return `copy (select ${table.columns.join(", ")} from ${table.name} t order by ${order}) to stdout`;
};

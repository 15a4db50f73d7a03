import type pg from "pg";

/** What would stand in the way of loading tables one after another, each with the statement that puts it back. */
export type Guards = { putBack: string[] };

type Guard = { lift: string; putBack: string };

/**
 * Lifts foreign keys, triggers and forced row-level security, as the owner may; a superuser's switches are not
 * needed, so this works on any server. Foreign keys are put back last but one and check every row then.
 */
export const openGuards = async (client: pg.ClientBase, schemas: string[]): Promise<Guards> => {
  const { rows: keys } = await client.query<Guard>(
    `select format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) as lift,
       format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as "putBack"
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where c.contype = 'f' and c.conparentid = 0 and n.nspname = any($1)`,
    [schemas],
  );
  const { rows: triggers } = await client.query<Guard>(
    `select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as lift,
       format('alter table %s enable %s trigger %I', t.tgrelid::regclass,
         case t.tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end, t.tgname) as "putBack"
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgenabled <> 'D' and n.nspname = any($1)`,
    [schemas],
  );
  const { rows: walls } = await client.query<Guard>(
    `select format('alter table %s no force row level security', c.oid::regclass) as lift,
       format('alter table %s force row level security', c.oid::regclass) as "putBack"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and c.relforcerowsecurity and n.nspname = any($1)`,
    [schemas],
  );
  const guards = [...keys, ...triggers, ...walls];
  for (const { lift } of guards) await client.query(lift);
  return { putBack: guards.map(guard => guard.putBack) };
};

export const closeGuards = async (client: pg.ClientBase, guards: Guards): Promise<void> => {
  for (const statement of guards.putBack) await client.query(statement);
};

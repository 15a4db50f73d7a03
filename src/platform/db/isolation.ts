import { type Kysely, type RawBuilder, sql } from "kysely";

/** One thing in the schema through which one municipality could see or change another's rows. */
export type Breach = { rule: Rule; object: string; because: string };

const rules = ["a", "b", "c", "d", "e", "f", "g", "h", "i"] as const;
type Rule = (typeof rules)[number];

/** Tables without a municipality that anybody signed in may read, and nobody may write. */
const shared = [
  "facts.release",
  "facts.release_analysis",
  "facts.release_move",
  "facts.series_office",
  "facts.series_vintage",
  "landscape.shared_revision",
  "landscape.shared_system",
  "platform.municipality",
];

/** Tables read before a municipality is known: the application has no privilege on them at all (2-auth.sql). */
const closed = [
  "facts.release_file",
  "facts.release_work",
  "facts.wave_door",
  "platform.api_key",
  "platform.person",
  "platform.role_grant",
  "platform.session",
  "platform.sign_in_attempt",
  "platform.sign_in_event",
];

/** The only ways into the closed and the shared tables, each with one question or one change. */
const definers = [
  "facts.release_analyse",
  "facts.release_announce",
  "facts.release_bytes",
  "facts.release_clear",
  "facts.release_difference",
  "facts.release_files",
  "facts.release_freeze",
  "facts.release_held",
  "facts.release_made",
  "facts.release_move",
  "facts.release_put",
  "facts.release_strike",
  "facts.release_withdraw",
  "facts.release_work_of",
  "facts.series_keep",
  "facts.series_tell",
  "facts.wave_door_code",
  "facts.wave_door_find",
  "facts.wave_door_open",
  "landscape.shared_deactivate",
  "landscape.shared_decide",
  "landscape.shared_describe",
  "landscape.shared_merge",
  "landscape.shared_propose",
  "landscape.shared_strike",
  "landscape.shared_withdraw",
  "platform.audit_actor_names",
  "platform.key_end",
  "platform.key_make",
  "platform.key_read",
  "platform.key_strike",
  "platform.key_used",
  "platform.keys_here",
  "platform.local_people",
  "platform.municipalities_of",
  "platform.municipality_found",
  "platform.person_seen",
  "platform.role_give",
  "platform.role_take",
  "platform.roles_here",
  "platform.session_choose",
  "platform.session_end",
  "platform.session_end_by_provider",
  "platform.session_end_of_issuer",
  "platform.session_end_own",
  "platform.session_read",
  "platform.session_start",
  "platform.sessions_of",
  "platform.sign_in_begin",
  "platform.sign_in_note",
  "platform.sign_in_take",
  "platform.sign_in_tidy",
];

/** What protect() writes, as the catalog says it back. Anything else, however close, is a breach. */
const policy =
  "(municipality_id = (NULLIF(current_setting('samsyn.municipality'::text, true), ''::text))::uuid)";

const app = "samsyn_app";

/** The tables of ours: what is read before the tenant is known and kysely's own lists are `closed`. */
const ours = sql`ours as (
  select c.oid, n.nspname || '.' || c.relname as name, c.relkind, c.relrowsecurity, c.relforcerowsecurity,
    (select a.attnum from pg_attribute a where a.attrelid = c.oid and a.attname = 'municipality_id'
      and not a.attisdropped) as tenant,
    n.nspname || '.' || c.relname = any (${sql.val(closed)}::text[])
      or c.relname in ('kysely_migration', 'kysely_migration_lock') as closed,
    n.nspname || '.' || c.relname = any (${sql.val(shared)}::text[]) as shared
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f') and ${ofOurs()}),
tenant_table as (select * from ours where tenant is not null and not closed)`;

function ofOurs(): RawBuilder<unknown> {
  return sql`n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`;
}

const writes = "insert, update, delete, truncate, references, trigger";

const checks: Record<Rule, RawBuilder<unknown>> = {
  a: sql`with ${ours}
    select name, 'row-level security is not enabled and forced, or lacks a policy for a command' from tenant_table t
    where not relrowsecurity or not relforcerowsecurity or exists (
      select from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) command
      where not exists (select from pg_policies p
        where format('%I.%I', p.schemaname, p.tablename)::regclass = t.oid and p.permissive = 'PERMISSIVE'
          and p.cmd in ('ALL', command) and p.roles && array['public', ${app}]::name[]))`,
  b: sql`with ${ours}
    select name, 'no municipality_id, and not on the list of shared or closed tables' from ours
      where tenant is null and not closed and not shared
    union all
    select name, 'a closed table on which the application has a privilege' from ours
      where closed and (has_table_privilege(${app}, oid, ${`select, ${writes}`}) or has_any_column_privilege(${app}, oid, 'select, insert, update, references'))
    union all
    select name, 'a shared table which the application may change' from ours
      where shared and (has_table_privilege(${app}, oid, ${writes}) or has_any_column_privilege(${app}, oid, 'insert, update, references'))`,
  c: sql`select n.nspname || '.' || c.relname, 'the view runs with the rights of its owner'
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'v' and ${ofOurs()} and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']`,
  d: sql`select p.oid::regprocedure::text,
      'the function runs with the rights of its owner, and is not on the list or lacks a search_path'
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.prosecdef and ${ofOurs()} and (
      not n.nspname || '.' || p.proname = any (${sql.val(definers)}::text[])
      or not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%'))`,
  e: sql`with ${ours}
    select t.name || ' ' || k.conname, 'the foreign key does not carry municipality_id on both sides'
    from pg_constraint k join tenant_table t on t.oid = k.conrelid join tenant_table o on o.oid = k.confrelid
    where k.contype = 'f' and not exists (select from unnest(k.conkey, k.confkey) pair(here, there)
      where pair.here = t.tenant and pair.there = o.tenant)`,
  f: sql`with ${ours}
    select t.name || ' ' || i.indexrelid::regclass, 'the index is unique across municipalities'
    from pg_index i join tenant_table t on t.oid = i.indrelid
    where (i.indisunique or i.indisexclusion)
      and not t.tenant = any ((i.indkey::int2[])[0:i.indnkeyatts - 1])`,
  g: sql`select n.nspname || '.' || c.relname, 'a materialized view holds rows of all municipalities, and the application may read it'
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'm' and has_any_column_privilege(${app}, c.oid, 'select')`,
  h: sql`with app as (select * from pg_roles where rolname = ${app})
    select ${app}::text, 'the application is a role that passes row-level security, makes roles or databases, or logs in' from app
      where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolcanlogin
    union all
    select ${app}::text, 'the application is a member of ' || m.roleid::regrole from pg_auth_members m, app where m.member = app.oid
    union all
    select c.oid::regclass::text, 'belongs to the application' from pg_class c, app
      where c.relowner = app.oid and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
    union all
    select p.oid::regprocedure::text, 'belongs to the application' from pg_proc p, app where p.proowner = app.oid
    union all
    select n.nspname, 'the application may create things in the schema, or owns it' from pg_namespace n, app
      where n.nspname !~ '^pg_(toast|temp)' and (n.nspowner = app.oid or has_schema_privilege(app.oid, n.oid, 'create'))`,
  i: sql`with ${ours}
    select t.name || ' ' || p.policyname, 'the policy says something else than the municipality of the transaction'
    from pg_policies p join tenant_table t on t.oid = format('%I.%I', p.schemaname, p.tablename)::regclass
    where p.permissive = 'PERMISSIVE' and (coalesce(p.qual, p.with_check) is distinct from ${policy}
      or coalesce(p.with_check, p.qual) is distinct from ${policy})`,
};

/** What in the schema of this database lets one municipality reach another's rows; empty when it is sound. */
export const breachesIn = async (db: Kysely<unknown>): Promise<Breach[]> => {
  const found: Breach[] = [];
  for (const rule of rules) {
    const { rows } = await sql<{ object: string; because: string }>`select object, because
      from (${checks[rule]}) as found(object, because) order by 1, 2`.execute(db);
    found.push(...rows.map(row => ({ rule, ...row })));
  }
  return found;
};

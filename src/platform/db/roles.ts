import pg from "pg";
import { alone } from "./alone.ts";

/**
 * The roles of the house: `samsyn_owner` owns the tables, `samsyn_app` is what the application acts as. Neither logs in.
 * `url` must be of a user who may create roles. Safe to run from many processes at once.
 */
export const createRoles = (url: string): Promise<void> =>
  alone(url, "roles", async client => {
    for (const role of ["samsyn_owner", "samsyn_app"]) {
      await createRole(client, role);
      // Granting again what one has needs the right to grant, which a user given the role need not have.
      const { rows } = await client.query<{ member: boolean }>(
        "select pg_has_role(current_user, $1, 'member') as member",
        [role],
      );
      if (!rows[0]?.member) await client.query(`grant ${role} to current_user`);
    }
    const { rows } = await client.query<{ name: string }>("select quote_ident(current_database()) as name");
    await client.query(`grant create on database ${rows[0]!.name} to samsyn_owner`);
    await client.query("revoke create on schema public from public");
  });

/** The user the application logs in as: whatever it resets, it is never more than `samsyn_app`. */
export const appLogin = "samsyn_login";

/** Makes the application's login with this password (letters and digits), or gives the one there is this password. */
export const createAppLogin = (url: string, password: string): Promise<void> =>
  alone(url, "roles", async client => {
    await createRole(client, "samsyn_app");
    await createRole(client, appLogin);
    await client.query(
      `alter role ${appLogin} login nosuperuser nocreaterole nocreatedb noreplication nobypassrls password '${password}'`,
    );
    await client.query(`grant samsyn_app to ${appLogin}`);
  });

const createRole = async (client: pg.Client, role: string): Promise<void> => {
  const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
  if (!rowCount) await client.query(`create role ${role} nologin`);
};

/** Why a user is too mighty to run the application as; null when it may at most what `samsyn_app` may. */
export const tooMighty = async (url: string): Promise<string | null> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ what: string | null }>(
      `select case
         when rolsuper then 'superuser' when rolbypassrls then 'bypassrls' when rolcreaterole then 'createrole'
         when not pg_has_role(oid, 'samsyn_app', 'member') then 'not samsyn_app'
         else (select string_agg(r.rolname, ', ') from pg_roles r
           where pg_has_role(me.oid, r.oid, 'member') and r.rolname not in (me.rolname, 'samsyn_app')) end as what
       from pg_roles me where rolname = session_user`,
    );
    return rows[0]?.what ?? null;
  } finally {
    await client.end();
  }
};

import { sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import type { Absence, Capacity, Help, RoleSet, Season, Staffing, WorkRole } from "./rules-supply.ts";

/** Everything said of people. Numbers that PostgreSQL keeps exactly come as numbers. */
export const capacityIn = async (tx: Tx): Promise<Capacity> => {
  const roles = await sql<RoleSet>`select role, name, joined_to as "joinedTo" from plan.role`.execute(tx);
  const staffing = await staffingSaid(tx);
  const absences = await sql<Absence>`select id, role, "from"::text, "to"::text, people::float8 as people
    from plan.absence order by "from", role, id`.execute(tx);
  const help = await sql<Help>`select role, quarter, months::float8 as months, price::float8 as price
    from plan.help`.execute(tx);
  const seasons = await sql<Season>`select quarter, leave, change_limit as "changeLimit", reason
    from plan.season order by quarter`.execute(tx);
  return {
    roles: roles.rows,
    staffing,
    absences: absences.rows,
    help: help.rows,
    seasons: seasons.rows,
  };
};

export type SaidStaffing = Staffing & { by: string; on: string };

/** What was said of each role, with who said it and when, oldest first. */
export const staffingSaid = async (tx: Tx): Promise<SaidStaffing[]> => {
  const { rows } = await sql<SaidStaffing>`select role, quarter, people::float8 as people, operation, source,
    set_by as by, set_on::text as on from plan.capacity order by quarter, role`.execute(tx);
  return rows;
};

export const setStaffing = (
  tx: Tx,
  municipality: string,
  { role, quarter, people, operation, source, by, on }: SaidStaffing,
) =>
  sql`insert into plan.capacity (municipality_id, role, quarter, people, operation, source, set_by, set_on)
    values (${municipality}, ${role}, ${quarter}, ${people}, ${operation},
      ${source ? JSON.stringify(source) : null}::jsonb, ${by}, ${on})
    on conflict (municipality_id, role, quarter) do update set people = excluded.people,
      operation = excluded.operation, source = excluded.source, set_by = excluded.set_by, set_on = excluded.set_on`.execute(
    tx,
  );

/** From then on the quarter before holds again. */
export const dropStaffing = (tx: Tx, role: WorkRole, quarter: string) =>
  sql`delete from plan.capacity where role = ${role} and quarter = ${quarter}`.execute(tx);

export const setHelp = (tx: Tx, municipality: string, { role, quarter, months, price }: Help) =>
  sql`insert into plan.help (municipality_id, role, quarter, months, price)
    values (${municipality}, ${role}, ${quarter}, ${months}, ${price})
    on conflict (municipality_id, role, quarter) do update set months = excluded.months,
      price = excluded.price`.execute(tx);

export const dropHelp = (tx: Tx, role: WorkRole, quarter: string) =>
  sql`delete from plan.help where role = ${role} and quarter = ${quarter}`.execute(tx);

export const addAbsence = (tx: Tx, municipality: string, { id, role, from, to, people }: Absence) =>
  sql`insert into plan.absence (municipality_id, id, role, "from", "to", people)
    values (${municipality}, ${id}, ${role}, ${from}, ${to}, ${people})`.execute(tx);

/** The absence that stood there; undefined when somebody else was faster. */
export const dropAbsence = async (tx: Tx, id: string): Promise<Omit<Absence, "id"> | undefined> => {
  const { rows } = await sql<Omit<Absence, "id">>`delete from plan.absence where id = ${id}
    returning role, "from"::text, "to"::text, people::float8 as people`.execute(tx);
  return rows[0];
};

export const setRole = (tx: Tx, municipality: string, { role, name, joinedTo }: RoleSet) =>
  sql`insert into plan.role (municipality_id, role, name, joined_to)
    values (${municipality}, ${role}, ${name}, ${joinedTo})
    on conflict (municipality_id, role) do update set name = excluded.name,
      joined_to = excluded.joined_to`.execute(tx);

export const setSeason = (tx: Tx, municipality: string, { quarter, leave, changeLimit, reason }: Season) =>
  sql`insert into plan.season (municipality_id, quarter, leave, change_limit, reason)
    values (${municipality}, ${quarter}, ${leave}, ${changeLimit}, ${reason})
    on conflict (municipality_id, quarter) do update set leave = excluded.leave,
      change_limit = excluded.change_limit, reason = excluded.reason`.execute(tx);

export const dropSeason = (tx: Tx, quarter: string) =>
  sql`delete from plan.season where quarter = ${quarter}`.execute(tx);

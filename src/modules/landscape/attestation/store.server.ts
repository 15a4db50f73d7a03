import { sql } from "kysely";
import type { Day } from "../../../kernel/period.ts";
import type { Tx } from "../../../platform/db/database.ts";

export type Attestation = { noun: string; thingId: string; by: string; on: Day; expires: Day };

export const insertAttestation = (
  tx: Tx,
  municipality: string,
  id: string,
  attestation: Attestation & { byId: string },
) =>
  sql`insert into landscape.attestation (municipality_id, id, noun, thing_id, attested_by, attested_by_name, attested_on, expires_on)
    values (${municipality}, ${id}, ${attestation.noun}, ${attestation.thingId}, ${attestation.byId}, ${attestation.by}, ${attestation.on}, ${attestation.expires})`.execute(
    tx,
  );

/** The newest attestation of each thing, by its id. */
export const newestAttestations = async (tx: Tx): Promise<Map<string, Attestation>> => {
  const { rows } =
    await sql<Attestation>`select distinct on (thing_id) noun, thing_id as "thingId", attested_by_name as by, attested_on as on, expires_on as expires
    from landscape.attestation order by thing_id, attested_on desc, id desc`.execute(tx);
  return new Map(rows.map(row => [row.thingId, row]));
};

/** The months a municipality set; undefined while it has not. */
export const termSet = async (tx: Tx): Promise<number | undefined> => {
  const { rows } = await sql<{ months: number }>`select months from landscape.attestation_term`.execute(tx);
  return rows[0]?.months;
};

export const setTerm = (tx: Tx, municipality: string, months: number) =>
  sql`insert into landscape.attestation_term (municipality_id, months) values (${municipality}, ${months})
    on conflict (municipality_id) do update set months = excluded.months`.execute(tx);

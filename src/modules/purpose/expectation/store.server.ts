import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../../platform/db/database.ts";
import { pointsStored, storedPoints } from "../purposes/stored.ts";
import type { Said, Version } from "./rules-expectation.ts";

type Row = Omit<Version, "said"> & { points: number[] | null } & Pick<
    Said,
    "engine" | "change" | "room" | "proof"
  >;

const versions = (where: RawBuilder<unknown>, tx: Tx) =>
  sql<Row>`select id, version, about, level, who, said_on::text as on, points, engine, change, room, proof,
      recorded_by as "recordedBy", recorded_at as "recordedAt"
    from purpose.expectation where ${where} order by recorded_at, id, version`.execute(tx);

const versionOf = ({ points, engine, change, room, proof, ...one }: Row): Version => {
  const { level, who, on } = one;
  return {
    ...one,
    said: points && { level, who, on, points: pointsStored(points), engine, change, room, proof },
  };
};

/** Every version of every answer, in the order they were recorded: about one thing, or all there are. */
export const versionsIn = async (tx: Tx, about?: string): Promise<Version[]> => {
  const { rows } = await versions(about ? sql`about = ${about}` : sql`true`, tx);
  return rows.map(versionOf);
};

/** The versions of one answer. */
export const versionsOf = async (tx: Tx, id: string): Promise<Version[]> => {
  const { rows } = await versions(sql`id = ${id}`, tx);
  return rows.map(versionOf);
};

/** Writes the next version of an answer; `points` null takes it back. */
export const addVersion = (tx: Tx, municipality: string, one: Version, last: Said): Promise<unknown> =>
  sql`insert into purpose.expectation (municipality_id, id, version, about, level, who, said_on, points, engine, change,
      room, proof, recorded_by, recorded_at)
    values (${municipality}, ${one.id}, ${one.version}, ${one.about}, ${one.level}, ${one.who}, ${one.on},
      ${one.said && storedPoints(one.said.points)}::smallint[], ${last.engine}, ${last.change}, ${last.room},
      ${last.proof}, ${one.recordedBy}, ${one.recordedAt})`.execute(tx);

/** Whoever else writes about the same thing waits until this transaction ends: what it read still holds. */
export const holdAbout = (tx: Tx, municipality: string, about: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`purpose ${municipality} ${about}`}, 0))`.execute(tx);

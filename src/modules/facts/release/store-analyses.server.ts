import { sql } from "kysely";
import type { Names } from "../../../kernel/lang.ts";
import type { Db, Tx } from "../../../platform/db/database.ts";
import type { Analysis } from "./released.ts";

const analyses = sql`select a.id, a.release_id as release, a.hash, m.name as "publisherName", m.example,
    m.time_zone as zone, a.lang, a.title, a.author, a.body, a.cells, a.written_at as "writtenAt"
  from facts.release_analysis a join platform.municipality m on m.id = a.publisher`;

export const analysisById = async (db: Db | Tx, id: string): Promise<Analysis | undefined> =>
  (await sql<Analysis>`${analyses} where a.id::text = ${id}`.execute(db)).rows[0];

export const analysesOf = async (db: Db | Tx, release: string): Promise<Analysis[]> =>
  (
    await sql<Analysis>`${analyses} where a.release_id = ${release}::uuid order by a.written_at, a.id`.execute(
      db,
    )
  ).rows;

/** All analyses there are, the last written first. */
export const allAnalyses = async (
  db: Db | Tx,
  { skip, size }: { skip: number; size: number },
): Promise<(Analysis & { releaseTitle: Names })[]> =>
  (
    await sql<Analysis & { releaseTitle: Names }>`select found.*, r.title as "releaseTitle"
      from (${analyses}) found join facts.release r on r.id = found.release
      order by found."writtenAt" desc, found.id limit ${size} offset ${skip}`.execute(db)
  ).rows;

export const countAnalyses = async (db: Db | Tx): Promise<number> =>
  (await sql<{ n: number }>`select count(*)::int as n from facts.release_analysis`.execute(db)).rows[0]!.n;

/** False where the release is not open, or is another than the hash says. */
export const analyse = async (
  tx: Tx,
  one: Pick<Analysis, "id" | "release" | "hash" | "lang" | "title" | "author" | "body" | "cells">,
  at: Date,
): Promise<boolean> =>
  (
    await sql<{
      done: boolean;
    }>`select facts.release_analyse(${one.id}::uuid, ${one.release}::uuid, ${one.hash},
      ${one.lang}, ${one.title}, ${one.author}, ${one.body}, ${one.cells}::text[], ${at}) as done`.execute(tx)
  ).rows[0]?.done ?? false;

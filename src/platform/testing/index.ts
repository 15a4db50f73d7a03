import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { dayIn } from "../../kernel/period.ts";
import type { Act } from "../act.ts";
import { connect, type Db } from "../db/database.ts";
import { databaseOf } from "../db/embedded-start.ts";

/** The address of the shared test database, of a user who may do everything: for tests of the database itself. */
export const testDatabase = (): string => inject("testDatabase");

const addressFor = (role: "samsyn_app" | "samsyn_owner"): string =>
  role === "samsyn_app" ? inject("appDatabase") : testDatabase();

const opened = new Map<string, Db>();

const pool = (role: "samsyn_app" | "samsyn_owner"): Db => {
  const db = opened.get(role) ?? connect(addressFor(role), { role, max: 8 });
  opened.set(role, db);
  return db;
};

afterAll(async () => {
  await Promise.all([...opened.values()].map(db => db.destroy()));
  opened.clear();
});

/** The pool of a test file as the owner of the tables, for what only migrations and backups may do. */
export const ownerDb = (): Db => pool("samsyn_owner");

/** An empty database of its own beside the shared one, for what touches all municipalities. */
export const emptyDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `own_${randomBytes(6).toString("hex")}`;
  await ask(`create database ${name} template template0 encoding 'UTF8'`);
  return {
    url: databaseOf(testDatabase(), name),
    drop: async () => {
      await ask(`drop database if exists ${name} with (force)`);
    },
  };
};

const ask = (statement: string): Promise<unknown> => asSuperuser(asked => asked(statement));

/** Lends a connection of the user who may do everything, for whom every municipality's rows are there. */
export const asSuperuser = async <T>(
  work: (ask: (statement: string, values?: unknown[]) => Promise<pg.QueryResult>) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: testDatabase() });
  await client.connect();
  try {
    return await work((statement, values) => client.query(statement, values));
  } finally {
    await client.end();
  }
};

type Municipality = { country: string; code: string; zone: string; name: string; languages: string[] };

// No such places: codes of letters are given to no municipality.
const places: Record<string, Omit<Municipality, "code" | "country">> = {
  DK: { zone: "Europe/Copenhagen", name: "Prøvested", languages: ["da"] },
  SE: { zone: "Europe/Stockholm", name: "Provstad", languages: ["sv"] },
  FI: { zone: "Europe/Helsinki", name: "Koepaikka", languages: ["fi", "sv"] },
  NO: { zone: "Europe/Oslo", name: "Prøvevik", languages: ["nb"] },
};

export type TestActOptions = Partial<Omit<Act, "db">> & { country?: "DK" | "SE" | "FI" | "NO" };

/**
 * An act in a municipality of its own, fresh and empty, by an invented administrator. With `municipality` given,
 * the act is in that one (which must be there), so that two people can meet in a test.
 */
export const testAct = async ({ country = "DK", ...overrides }: TestActOptions = {}): Promise<Act> => {
  const now = overrides.now ?? new Date("2026-03-02T09:00:00Z");
  const place = places[country]!;
  return {
    db: pool("samsyn_app"),
    actor: { id: newId(), name: "Astrid Prøve", roles: ["administrator", "editor", "coordinator"] },
    municipality: overrides.municipality ?? (await foundMunicipality(country)),
    today: dayIn(now, place.zone),
    zone: place.zone,
    lang: "en",
    ...overrides,
    now,
  };
};

const foundMunicipality = async (country: string): Promise<string> => {
  const { zone, name, languages } = places[country]!;
  const id = newId();
  await sql`insert into platform.municipality (id, country, code, name, time_zone, languages, example)
    values (${id}, ${country}, ${`T${id.slice(-8)}`}, ${JSON.stringify({ [languages[0]!]: name })}, ${zone}, ${languages}, true)`.execute(
    ownerDb(),
  );
  return id;
};

import { isId, newId } from "../../kernel/ids.ts";
import type { Lang, Names } from "../../kernel/lang.ts";
import { dayIn } from "../../kernel/period.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import { type Act, type Role, transact } from "../act.ts";
import { type Entry, record } from "../audit/index.server.ts";
import type { Db, Tx } from "../db/database.ts";
import { allowed, ownRoles } from "./policy.ts";
import * as store from "./store.server.ts";

/** The issuer of people who sign in by being picked, on a local installation only. */
export const localIssuer = "samsyn:local";

type Country = store.NewMunicipality["country"];

const zones: Record<Country, string> = {
  DK: "Europe/Copenhagen",
  SE: "Europe/Stockholm",
  FI: "Europe/Helsinki",
  NO: "Europe/Oslo",
};
const countryLanguages: Record<Country, readonly Lang[]> = {
  DK: ["da"],
  SE: ["sv"],
  FI: ["fi", "sv"],
  NO: ["nb"],
};

/** A municipality that did not exist here before; refused when country and code are taken. */
export const foundMunicipality = async (
  db: Db,
  m: { country: Country; code: string; name: Names; example: boolean; id?: string },
  now: Date,
): Promise<Result<string>> => {
  const id = m.id ?? newId(now.getTime());
  const zone = zones[m.country];
  // Nobody has a role there yet: whoever founds it is named by the next line, which gives them theirs.
  const act: Act = {
    db,
    actor: { id: "job:found", name: "Samsyn", roles: [] },
    municipality: id,
    now,
    today: dayIn(now, zone),
    zone,
    lang: "en",
  };
  try {
    await transact(act, async tx => {
      await store.foundMunicipality(
        tx,
        { ...m, id, timeZone: zone, languages: countryLanguages[m.country] },
        now,
      );
      await record(tx, act, { action: "municipality.founded", object: { kind: "municipality", id } });
    });
  } catch (error) {
    if (hasCode(error, "23505"))
      return refused("sign-in.municipality-taken", { code: `${m.country}-${m.code}` });
    throw error;
  }
  return done(id);
};

/** PostgreSQL's codes: 23505 unique_violation, 23503 foreign_key_violation. */
const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** A person to be picked on a local installation, with what the person may do in one municipality. */
export const addLocalPerson = async (
  db: Db,
  person: {
    municipality: string;
    country: Country;
    /** Unique in the municipality; the same key gives the same person again. */
    key: string;
    name: string;
    lang: Lang;
    roles: readonly Role[];
    example: boolean;
  },
  now: Date,
): Promise<string> => {
  const subject = `${person.municipality}/${person.key}`;
  const id = await store.seePerson(
    db,
    newId(now.getTime()),
    { issuer: localIssuer, subject, name: person.name, lang: person.lang, example: person.example },
    now,
  );
  const act: Act = {
    db,
    actor: { id, name: person.name, roles: ["administrator"] },
    municipality: person.municipality,
    now,
    today: dayIn(now, zones[person.country]),
    zone: zones[person.country],
    lang: person.lang,
  };
  await transact(act, async tx => {
    for (const role of person.roles) await give(tx, act, id, role, localIssuer);
  });
  return id;
};

/** Gives a role in the act's municipality, to somebody who has signed in before. */
export const giveRole = async (act: Act, person: string, role: Role): Promise<Result<null>> => {
  const may = allowed(act, ["administrator"]);
  if (may !== true) return { ok: false, refusal: may.because };
  if (!ownRoles.includes(role)) return refused("role.association-by-operator");
  if (!isId(person)) return refused("role.person-unknown");
  try {
    await transact(act, tx => give(tx, act, person, role, act.actor.id));
  } catch (error) {
    if (hasCode(error, "23503")) return refused("role.person-unknown");
    throw error;
  }
  return done(null);
};

/**
 * Lets somebody of an association see what all municipalities have published, or no longer. It holds in none of them
 * and in all, so only the operator can, as the owner of the tables; every municipality's change log tells of it.
 */
export const setAssociation = async (
  owner: Db,
  person: string,
  sees: boolean,
  by: { id: string; at: Date },
): Promise<Result<null>> => {
  if (!isId(person)) return refused("role.person-unknown");
  try {
    return await owner.transaction().execute(async tx => {
      const grant = { id: newId(by.at.getTime()), person, by: by.id };
      if (!(await store.setAssociation(tx, grant, sees, by.at)))
        return sees ? done(null) : refused("role.not-there");
      const action = sees ? "role.given" : "role.taken";
      const entry: Entry = {
        action,
        object: { kind: "person", id: person },
        payload: { role: "association" },
      };
      for (const municipality of await store.municipalityIds(tx)) {
        await store.enter(tx, municipality);
        await record(tx, { municipality, actor: by, now: by.at }, entry);
      }
      return done(null);
    });
  } catch (error) {
    if (hasCode(error, "23503")) return refused("role.person-unknown");
    throw error;
  }
};

/** What a person has already is not given twice. */
const give = async (tx: Tx, act: Act, person: string, role: Role, by: string): Promise<void> => {
  const given = await store.giveRole(tx, { id: newId(act.now.getTime()), person, role, by }, act.now);
  if (!given) return;
  await record(tx, act, { action: "role.given", object: { kind: "person", id: person }, payload: { role } });
};

/** Ends a grant from now on; an administrator cannot take the last administrator away. */
export const takeRole = async (act: Act, grant: string): Promise<Result<null>> => {
  const may = allowed(act, ["administrator"]);
  if (may !== true) return { ok: false, refusal: may.because };
  return transact(act, async tx => {
    // Two administrators who take the role from each other at the same moment: one waits here.
    await store.lockRoles(tx, act.municipality);
    const living = (await store.rolesHere(tx)).filter(g => !g.valid_to || g.valid_to > act.now);
    const taken = living.find(g => g.id === grant);
    if (!taken) return refused("role.not-there");
    const administrators = living.filter(g => g.role === "administrator");
    if (taken.role === "administrator" && administrators.length === 1)
      return refused("role.last-administrator");
    await store.takeRole(tx, grant, act.actor.id, act.now);
    await record(tx, act, {
      action: "role.taken",
      object: { kind: "person", id: taken.person_id },
      payload: { role: taken.role },
    });
    return done(null);
  });
};

/**
 * An administrator could once let an association in, which then saw what all others publish. Such grants end; only
 * the operator gives that role now, and the change log of the municipality that gave it tells why. Answers how many.
 */
export const endAssociationsGivenHere = (act: Act): Promise<number> =>
  transact(act, async tx => {
    await store.lockRoles(tx, act.municipality);
    const given = (await store.rolesHere(tx)).filter(
      // A person of a local installation sees one machine's examples and nothing else.
      g => g.role === "association" && g.granted_by !== localIssuer && (!g.valid_to || g.valid_to > act.now),
    );
    for (const { id, person_id } of given) {
      await store.takeRole(tx, id, act.actor.id, act.now);
      await record(tx, act, {
        action: "role.taken",
        object: { kind: "person", id: person_id },
        payload: { role: "association", because: "role.association-by-operator" },
      });
    }
    return given.length;
  });

import pg from "pg";
import { beforeEach, describe, expect, it } from "vitest";
import { newId } from "../../kernel/ids.ts";
import { type Act, type Role, read, transact } from "../act.ts";
import { auditList, record, verify } from "../audit/index.server.ts";
import { testAct, testDatabase } from "../testing/index.ts";
import { openDoor } from "./door.server.ts";
import type { DoorSettings } from "./hall.server.ts";
import {
  addLocalPerson,
  endAssociationsGivenHere,
  foundMunicipality,
  giveRole,
  takeRole,
} from "./people.server.ts";
import { allowed, seesPublishedOfAll, worksHere } from "./policy.ts";
import { resolveAct } from "./session.server.ts";
import { giveRole as giveRoleIn, rolesHere } from "./store.server.ts";

const url = "http://localhost:4400";
let act: Act;
let settings: DoorSettings;
beforeEach(async () => {
  act = await testAct();
  settings = { db: act.db, url, host: "localhost", clock: () => act.now };
});

const kirsten = () =>
  addLocalPerson(
    act.db,
    {
      municipality: act.municipality,
      country: "DK",
      key: "kirsten",
      name: "Kirsten Prøve",
      lang: "da",
      roles: ["portfolio-keeper", "editor"],
      example: true,
    },
    act.now,
  );
const whom = { country: "DK", name: "K", lang: "da", example: false } as const;
const later = (days: number) => new Date(act.now.getTime() + days * 86_400_000);

const withCookies = (answer: Response, path = "/") =>
  new Request(`${url}${path}`, {
    headers: {
      cookie: answer.headers
        .getSetCookie()
        .map(c => c.split(";")[0])
        .join("; "),
    },
  });

describe("on a local installation without a provider", () => {
  it("one picks an example person and is that person", async () => {
    const person = await kirsten();
    const door = await openDoor(settings);
    expect(door.way).toBe("local");
    const request = new Request(`${url}/sign-in`);
    const offered = (await door.people(request)).filter(p => p.municipality_id === act.municipality);
    expect(offered).toMatchObject([
      { id: person, name: "Kirsten Prøve", roles: ["editor", "portfolio-keeper"] },
    ]);
    const answer = await door.pick(request, "r", person, "/landscape");
    expect(answer.headers.get("location")).toBe("/landscape");
    expect(answer.headers.getSetCookie()[0]).toMatch(
      /^samsyn=.{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/,
    );
    expect(await resolveAct(act.db, withCookies(answer), act.now)).toEqual({
      db: act.db,
      actor: { id: person, name: "Kirsten Prøve", roles: ["editor", "portfolio-keeper"] },
      municipality: act.municipality,
      now: act.now,
      today: "2026-03-02",
      zone: "Europe/Copenhagen",
      lang: "da",
    });
    expect((await resolveAct(act.db, withCookies(answer, "/?lang=fi"), act.now))?.lang).toBe("fi");
    const lines = await transact(act, tx => auditList(tx, {}, 10));
    expect(lines.map(line => line.action)).toEqual(["session.started", "role.given", "role.given"]);
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true });
  });

  it("the same example loaded twice gives no role twice", async () => {
    expect(await kirsten()).toBe(await kirsten());
    expect(await read(act, tx => rolesHere(tx))).toHaveLength(2);
  });

  it("today is the civil date in the municipality's zone", async () => {
    const late = { ...settings, clock: () => new Date("2026-03-02T23:30:00Z") };
    const answer = await (await openDoor(late)).pick(new Request(url), "r", await kirsten(), "/");
    expect((await resolveAct(act.db, withCookies(answer), late.clock()))?.today).toBe("2026-03-03");
  });

  it("nobody is picked where others can reach the server, or by another name, or with a provider", async () => {
    const person = await kirsten();
    const closed: [DoorSettings, string][] = [
      [{ ...settings, host: "0.0.0.0" }, url],
      [{ ...settings, url: "https://samsyn.provested.example" }, url],
      [{ ...settings, oidc: { issuer: "https://id.example", clientId: "samsyn" } }, url],
      [settings, "http://rebound.example:4400"],
    ];
    for (const [set, address] of closed) {
      const door = await openDoor(set);
      const request = new Request(address);
      expect(await door.people(request)).toEqual([]);
      const answer = await door.pick(request, "r", person, "/");
      expect(answer.headers.get("location")).toBe("/sign-in/refused");
      expect(answer.headers.getSetCookie()).toEqual([]);
    }
  });

  it("whoever was picked is signed out when a provider is set up", async () => {
    const answer = await (await openDoor(settings)).pick(new Request(url), "r", await kirsten(), "/");
    await openDoor({ ...settings, oidc: { issuer: "https://id.example", clientId: "samsyn" } });
    expect(await resolveAct(act.db, withCookies(answer), act.now)).toBeNull();
  });

  it("a stranger's cookie is nobody", async () => {
    for (const cookie of ["", "samsyn=", "samsyn=x", `samsyn=${"x".repeat(5000)}`, "__Host-samsyn=%00"])
      expect(await resolveAct(act.db, new Request(url, { headers: { cookie } }), act.now)).toBeNull();
  });

  it("one's own municipality is founded once", async () => {
    const own = {
      country: "NO" as const,
      code: `p-${act.municipality}`,
      name: { nb: "Prøvevik" },
      example: false,
    };
    const founded = await foundMunicipality(act.db, own, act.now);
    if (!founded.ok) throw new Error(founded.refusal.code);
    const log = await read({ ...act, municipality: founded.value }, tx => auditList(tx, {}, 5));
    expect(log.map(({ action }) => action)).toEqual(["municipality.founded"]);
    expect(await foundMunicipality(act.db, own, act.now)).toMatchObject({
      refusal: { code: "sign-in.municipality-taken" },
    });
  });
});

describe("roles", () => {
  it("are given and taken by an administrator, here only", async () => {
    const person = await kirsten();
    expect(await giveRole(act, person, "system-owner")).toMatchObject({ ok: true });
    const mine = await read(act, tx => rolesHere(tx));
    expect(mine.map(g => g.role).sort()).toEqual(["editor", "portfolio-keeper", "system-owner"]);
    const other = await testAct();
    expect(await read(other, tx => rolesHere(tx))).toEqual([]);
    expect(await takeRole(other, mine[0]!.id)).toMatchObject({ refusal: { code: "role.not-there" } });
    expect(await takeRole(act, mine[0]!.id)).toMatchObject({ ok: true });
    expect(await takeRole(act, mine[0]!.id)).toMatchObject({ refusal: { code: "role.not-there" } });
  });

  it("are given once, however often they are asked for at the same moment", async () => {
    const person = await kirsten();
    const all = await Promise.all([1, 2, 3, 4].map(() => giveRole(act, person, "system-owner")));
    expect(all.every(one => one.ok)).toBe(true);
    const held = (await read(act, tx => rolesHere(tx))).filter(grant => grant.role === "system-owner");
    expect(held).toHaveLength(1);
    const lines = await transact(act, tx => auditList(tx, {}, 10));
    expect(lines.filter(line => line.action === "role.given")).toHaveLength(3);
  });

  it("of an association are given by no administrator, who would let somebody see what all others publish", async () => {
    const person = await kirsten();
    expect(await giveRole(act, person, "association")).toMatchObject({
      refusal: { code: "role.association-by-operator" },
    });
    expect((await read(act, tx => rolesHere(tx))).map(grant => grant.role)).not.toContain("association");
  });

  it("are not given by others, nor to somebody unknown", async () => {
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    expect(await giveRole(reader, await kirsten(), "editor")).toMatchObject({
      refusal: { code: "role.administrator" },
    });
    for (const nobody of [act.municipality, "not a number"])
      expect(await giveRole(act, nobody, "editor")).toMatchObject({
        refusal: { code: "role.person-unknown" },
      });
  });

  it("leave a last administrator, also when two take it from each other at once", async () => {
    const person = await kirsten();
    await giveRole(act, person, "administrator");
    const [first] = (await read(act, tx => rolesHere(tx))).filter(g => g.role === "administrator");
    expect(await takeRole(act, first!.id)).toMatchObject({ refusal: { code: "role.last-administrator" } });
    const second = await addLocalPerson(
      act.db,
      {
        municipality: act.municipality,
        country: "DK",
        key: "b",
        name: "B",
        lang: "da",
        roles: ["administrator"],
        example: true,
      },
      act.now,
    );
    expect(second).not.toBe(person);
    const both = (await read(act, tx => rolesHere(tx))).filter(g => g.role === "administrator");
    const results = await Promise.all(both.map(g => takeRole(act, g.id)));
    expect(results.filter(r => r.ok)).toHaveLength(1);
  });

  it("say what one may do, and why not", () => {
    const as = (...roles: Act["actor"]["roles"]) => ({ actor: { id: "x", name: "X", roles } });
    expect(allowed(as("editor"), ["editor", "administrator"])).toBe(true);
    expect(allowed(as("administrator"), ["editor", "administrator"])).toBe(true);
    expect(allowed(as("reader"), ["editor", "administrator"])).toEqual({ because: { code: "role.editor" } });
    expect(worksHere(as("association"))).toBe(false);
    expect(seesPublishedOfAll(as("association"))).toBe(true);
    expect(worksHere(as("reader"))).toBe(true);
  });
});

describe("an association let in by an administrator", () => {
  it("is let in no longer, told in the change log; what the operator or a local installation gave stands", async () => {
    const person = await kirsten();
    const example = await addLocalPerson(
      act.db,
      { ...whom, municipality: act.municipality, key: "kl", roles: ["association"] },
      act.now,
    );
    await transact(act, tx =>
      giveRoleIn(tx, { id: newId(), person, role: "association", by: act.actor.id }, act.now),
    );
    expect(await endAssociationsGivenHere({ ...act, now: later(1) })).toBe(1);
    expect(await endAssociationsGivenHere({ ...act, now: later(2) })).toBe(0);
    const living = (await read(act, rolesHere)).filter(g => g.role === "association" && g.valid_to === null);
    expect(living.map(g => g.person_id)).toEqual([example]);
    const [line] = await read(act, tx => auditList(tx, { action: "role.taken" }, 1));
    expect(line).toMatchObject({ object_id: person });
    expect(line?.payload).toContain("association-by-operator");
    expect(await verify(act.db, act.municipality)).toMatchObject({ ok: true });
  });
});

describe("an account nobody uses", () => {
  it("goes after two years without a role and a sign-in, and its lines in the change log stay", async () => {
    const add = (key: string, roles: Role[]) =>
      addLocalPerson(act.db, { ...whom, municipality: act.municipality, key, roles }, act.now);
    const [left, recent, holds] = [
      await add("left", []),
      await add("recent", []),
      await add("holds", ["reader"]),
    ];
    await transact({ ...act, actor: { id: left, name: "", roles: [] } }, tx =>
      record(
        tx,
        { ...act, actor: { id: left } },
        { action: "unit.changed", object: { kind: "unit", id: "u" } },
      ),
    );
    const owner = new pg.Client({ connectionString: testDatabase() });
    await owner.connect();
    const years = (ids: string[], ago: string) =>
      owner.query(`update platform.person set seen_at = now() - interval '${ago}' where id = any($1)`, [ids]);
    await years([left, holds], "25 months");
    await years([recent], "23 months");
    const door = await openDoor(settings);
    await door.tidy();
    const there = await owner.query("select id from platform.person where id = any($1)", [
      [left, recent, holds],
    ]);
    await owner.end();
    expect(there.rows.map(({ id }) => id).sort()).toEqual([recent, holds].sort());
    const [line] = await read(act, tx => auditList(tx, { actor: left }, 1));
    expect(line).toMatchObject({ actor: left, action: "unit.changed" });
  });
});

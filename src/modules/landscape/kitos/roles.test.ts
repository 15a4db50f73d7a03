import { expect, it } from "vitest";
import { read } from "../../../platform/act.ts";
import { endPerson, searchPeople, spansOf } from "../../organisation/index.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import type { Json } from "./invented.ts";
import { inventedUuid } from "./invented-names.ts";
import { act, draft, foundUse, list, simulator, withKitos, write } from "./testing.ts";

withKitos();

const role = (name: string, n: number, of: string, user = inventedUuid("user", n)): Json => ({
  user: { uuid: user, name: of },
  role: { uuid: inventedUuid("role", n), name },
});
const spans = async (id: string) =>
  (await read(act, tx => spansOf(tx, { objects: [id] }))).map(span => [span.kind, span.to]);

it("roles of systems, contracts and registrations are responsibilities, and a second import writes nothing", async () => {
  const outsider = "00000000-0000-4000-8000-0000000000aa";
  const registrations = simulator.data.lists["data-processing-registrations"] as Json[];
  const [usage, contract, registration] = [
    list("it-system-usages")[0]!,
    list("it-contracts")[0]!,
    registrations[0]!,
  ];
  usage.roles = [...(usage.roles as Json[]), role("Superbruger", 91, "Ude Fra", outsider)];
  contract.roles = [...(contract.roles as Json[]), role("Procesejer", 92, "Ude Fra", outsider)];
  registration.roles = [role("DPO", 93, "Ude Fra", outsider)];
  await write();
  const landscape = await landscapeOf(act);
  const use = foundUse(landscape, "LOK-0001")!;
  expect((await spans(use.id)).sort()).toEqual([
    ["contact", null],
    ["system-owner", null],
  ]);
  const kinds = [...landscape.duties.values()].flat().map(span => span.kind);
  for (const kind of ["process-owner", "data-protection-officer", "contract-owner"])
    expect(kinds).toContain(kind);
  // Someone who is no user of theirs comes as a name without an address.
  const { people } = await searchPeople(act, { search: "Ude Fra" });
  expect(people.map(({ name, email }) => [name, email ?? null])).toEqual([["Ude Fra", null]]);
  // A municipality's own officer is not made of a role on one registration.
  expect(landscape.protectionOfficer).toBeNull();
  expect((await draft()).writes).toBe(0);
});

it("a role that is gone there ends here, the owner's too; what was changed here stays", async () => {
  const usage = list("it-system-usages")[0]!;
  const owner = usage.roles as Json[];
  usage.roles = [...owner, role("Superbruger", 1, "Bo"), role("Systemforvalter", 2, "Ea")];
  await write();
  const use = foundUse(await landscapeOf(act), "LOK-0001")!;
  expect((await spans(use.id)).length).toBe(3);
  usage.roles = [role("Superbruger", 1, "Bo")];
  const later = { ...act, now: new Date("2031-03-01T12:00:00Z"), today: "2031-03-01" };
  await write(undefined, later);
  expect((await spans(use.id)).sort()).toEqual([
    ["contact", null],
    ["contact", "2031-03-01"],
    ["system-owner", "2031-03-01"],
  ]);
  expect((await draft(undefined, later)).writes).toBe(0);
  // Whoever left here is not made responsible again by a role that has not changed there.
  const bo = (await landscapeOf(later)).duties.get(use.id)!.find(span => span.to === null)!.holder;
  expect((await endPerson(later, { id: bo, version: 1, day: "2031-04-01", letGo: true })).ok).toBe(true);
  expect((await spans(use.id)).filter(([, to]) => to === null)).toEqual([]);
  expect((await draft(undefined, later)).effects.told.named).toEqual([]);
});

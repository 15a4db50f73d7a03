import { expect, it } from "vitest";
import { read } from "../../../platform/act.ts";
import { changeThing, createThing } from "../register/actions.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { externalIds } from "../register/store-external-ids.server.ts";
import { draftKitos } from "./actions.server.ts";
import { inventedUuid } from "./invented-names.ts";
import { act, draft, live, withKitos, world, write } from "./testing.ts";

withKitos();

it("takes a uuid typed by hand for the thing it names; on anything else it is told, and gone when it is taken away", async () => {
  const line = (kind: "system" | "contract") => [`kitos: ${inventedUuid(kind, 1)}`];
  const contract = nounNamed("contract")!;
  const system = nounNamed("system")!;
  const mine = await createThing(act, system, { values: { name: "Mølle", externalIds: line("system") } });
  const other = await createThing(act, system, { values: { name: "Andet", externalIds: line("contract") } });
  if (!mine.ok || !other.ok) throw new Error("not made");
  expect(await draftKitos(act, live(), world)).toEqual({
    ok: false,
    refusal: { code: "external-id-misnamed", values: { value: line("contract")[0], name: "Andet" } },
  });
  expect((await changeThing(act, system, other.id, 1, { values: { externalIds: [] } })).ok).toBe(true);
  await write();
  const kept = await read(act, tx => externalIds(tx, "kitos", act.today));
  expect(kept.get(inventedUuid("system", 1))).toEqual({ noun: "system", id: mine.id, imported: true });
  expect(kept.get(inventedUuid("contract", 1))?.noun).toBe(contract.name);
  expect((await draft()).writes).toBe(0);
});

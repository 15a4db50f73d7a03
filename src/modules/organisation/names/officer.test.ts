import { expect, it } from "vitest";
import { type Act, read } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { personVerbs, setResponsibility, unitVerbs } from "../index.server.ts";
import { protectionOfficer } from "./store.server.ts";

const well = <T>(result: { ok: true; value: T } | { ok: false; refusal: { code: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const name = async (act: Act) => (await read(act, tx => protectionOfficer(tx, act)))?.name;

it("the data-protection officer is called what they are called today, not what is planned", async () => {
  const act = await testAct();
  const unit = well(
    await unitVerbs.start(act, { from: "2020-01-01", value: { name: "Town", type: "department" } as never }),
  );
  const person = { given: "Ib", family: "Holm", email: "ib@example.org", protected: false };
  const { id } = well(await personVerbs.start(act, { from: "2020-01-01", value: person }));
  well(await personVerbs.change(act, { id, version: 1, from: "2027-01-01", change: { family: "Fremtid" } }));
  well(
    await setResponsibility(act, {
      kind: "data-protection-officer",
      object: { kind: "unit", id: unit.id },
      holder: { kind: "person", id },
      from: act.today,
    }),
  );
  expect(await name(act)).toBe("Ib Holm");
  expect(await name({ ...act, today: "2027-01-01" })).toBe("Ib Fremtid");
});

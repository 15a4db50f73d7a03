import { describe, expect, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { addMonths } from "../../../kernel/period.ts";
import type { Act, Role } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { createThing } from "../register/actions.server.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { supplier } from "../supplier/noun.ts";
import { attest, changeTerm } from "./actions.server.ts";

const as = (act: Act, ...roles: Role[]): Act => ({ ...act, actor: { ...act.actor, roles } });
const made = async (act: Act): Promise<string> => {
  const written = await createThing(act, supplier, { values: { name: `Supplier ${newId()}` } });
  if (!written.ok) throw new Error(JSON.stringify(written.refusals));
  return written.id;
};

describe("a confirmation", () => {
  it("holds twelve months, or as long as the municipality says from then on", async () => {
    const act = as(await testAct(), "administrator");
    const [first, second] = [await made(act), await made(act)];
    await attest(act, supplier, first);
    expect((await changeTerm(act, "6")).ok).toBe(true);
    await attest(act, supplier, second);
    const { attestations, attestationMonths } = await landscapeOf(act);
    expect(attestationMonths).toBe(6);
    expect(attestations.get(first)?.expires).toBe(addMonths(act.today, 12));
    expect(attestations.get(second)?.expires).toBe(addMonths(act.today, 6));
  });

  it("is not the reader's to give, nor its term the editor's to set", async () => {
    const act = as(await testAct(), "editor");
    const id = await made(act);
    expect((await attest(as(act, "reader"), supplier, id)).ok).toBe(false);
    expect((await changeTerm(act, "6")).ok).toBe(false);
  });

  it.each(["0", "61", "1.5", "", "twelve"])("refuses %j months with a sentence", async typed => {
    const act = as(await testAct(), "administrator");
    expect(await changeTerm(act, typed)).toMatchObject({
      ok: false,
      refusal: { code: "attestation-term" },
    });
  });
});

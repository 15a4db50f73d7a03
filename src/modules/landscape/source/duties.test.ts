import { beforeAll, describe, expect, it } from "vitest";
import type { Act } from "../../../platform/act.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { given } from "../register/testing.ts";
import { declareNotRelevant, takeBackNotRelevant } from "./actions.server.ts";
import { dutiesIn } from "./cover.ts";
import { declaredBy } from "./declared.server.ts";

let act: Act;
let duty: string;
beforeAll(async () => {
  act = await testAct();
  const [source] = await given(act, ["source", { publisher: "The state" }]);
  [duty] = (await given(act, [
    "source-item",
    { title: "Ferries", source: source!, status: "mandatory", legalSource: "Act 1", deadline: "2080-01-01" },
  ])) as [string];
});

const cover = async () => dutiesIn(await landscapeOf(act))[0]?.cover.code;

describe("a duty that does not concern us", () => {
  it("needs a reason, and somebody who may", async () => {
    expect(await declareNotRelevant(act, duty, 1, "  ")).toMatchObject({
      refusal: { code: "duty.reason-missing" },
    });
    const reader: Act = { ...act, actor: { ...act.actor, roles: ["reader"] } };
    expect(await declareNotRelevant(reader, duty, 1, "No harbour")).toMatchObject({ ok: false });
    expect(await cover()).toBe("no-initiative");
  });

  it("says who said so, until it is taken back", async () => {
    expect((await declareNotRelevant(act, duty, 1, "No harbour")).ok).toBe(true);
    expect(await cover()).toBe("declared-not-relevant");
    expect((await declaredBy(act, [duty])).has(duty)).toBe(true);
    expect(await takeBackNotRelevant(act, duty, 1)).toMatchObject({ refusal: { code: "changed-meanwhile" } });
    expect((await takeBackNotRelevant(act, duty, 2)).ok).toBe(true);
    expect(await cover()).toBe("no-initiative");
  });
});

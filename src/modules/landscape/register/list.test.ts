import { expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { landscapeOf } from "./landscape.server.ts";
import { cut, listAsked } from "./list.ts";
import { nounNamed } from "./nouns.ts";
import { given, unitOf } from "./testing.ts";

it("a list of what is not said leaves out systems out of use, and a reason why there is none is an answer", async () => {
  const act = await testAct();
  const base = { responsibleUnit: await unitOf(act), lifeCycle: "operational" };
  const [open, , , , why] = await given(
    act,
    ["system-use", { ...base, localName: "Open" }],
    ["system-use", { ...base, localName: "Said", personalData: "none" }],
    ["system-use", { ...base, localName: "Gone", to: "2020-01-01" }],
    ["system-use", { ...base, localName: "Left", lifeCycle: "not-in-use" }],
    ["system-use", { ...base, localName: "Why", personalData: "none", noMainContractWhy: "Bought once" }],
  );
  const noun = nounNamed("system-use")!;
  const landscape = await landscapeOf(act);
  const found = (query: string) => {
    const request = new Request(`https://samsyn.example/landscape/system-uses?${query}`);
    return cut(landscape, noun, listAsked(request, noun), "en").things.map(({ id }) => id);
  };
  expect(found("personalData=-")).toEqual([open]);
  expect(found("mainContract=-")).not.toContain(why);
  expect(found("")).toHaveLength(5);
});

import { expect, it } from "vitest";
import { bare } from "./unseen.ts";

it("an error where nobody is seen says where and of what kind, and repeats nothing", () => {
  const error = Object.assign(new Error("Failing row contains (k3f7)\n  second line k3f7"), {
    name: "error",
    code: "23514",
    detail: "k3f7",
    parameters: ["k3f7"],
    cause: new Error("k3f7"),
  });
  const told = bare(error);
  expect(JSON.stringify([told.message, told.stack, Object.entries(told), told.cause])).not.toContain("k3f7");
  expect(told.message).toBe("error 23514");
  expect(told.stack).toContain("unseen.test.ts");
  expect(bare("k3f7").message).toBe("Error");
});

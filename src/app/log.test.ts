import { expect, test } from "vitest";
import { logOf } from "./log.ts";

test("a terminal is told in a sentence what went wrong, and nothing of what went well", () => {
  const said: string[] = [];
  const log = logOf(null, true, sentence => said.push(sentence));
  log.info({ kind: "page", status: 200 }, "answered");
  log.error({ id: "0a1b", err: new Error("the disk is full") }, "unexpected error");
  log.warn({ reason: "level-too-low" }, "sign-in refused");
  expect(said).toEqual(["Unexpected error (0a1b): the disk is full", "Sign-in refused (level-too-low)."]);
});

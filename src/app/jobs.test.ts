import { expect, it } from "vitest";
import { newId } from "../kernel/ids.ts";
import { type Act, read } from "../platform/act.ts";
import { takeFile } from "../platform/intake/run.server.ts";
import { intakeById, mostIntakes } from "../platform/intake/store.server.ts";
import { mailboxAt } from "../platform/mail/index.server.ts";
import { testAct } from "../platform/testing/index.ts";
import { mailJobs, tidyFiles } from "./jobs.server.ts";
import { rates } from "./rates.ts";

const send = (act: Act, fileName = "l.csv") =>
  takeFile(act, "landscape", { fileName, bytes: new Uint8Array([120]), options: {} });

it("a file nobody came back to goes after a day, also where no other is ever sent", async () => {
  const act = await testAct();
  const sent = await send(act);
  if (!sent.ok) throw new Error(sent.refusal.code);
  const there = () => read(act, tx => intakeById(tx, "landscape", sent.value));
  const hours = (n: number) => new Date(act.now.getTime() + n * 3_600_000);
  const here = [{ id: act.municipality, time_zone: act.zone }];
  await tidyFiles(act.db, hours(23), here);
  expect(await there()).not.toBeNull();
  await tidyFiles(act.db, hours(25), here);
  expect(await there()).toBeNull();
});

it("a municipality keeps only so many files that wait", async () => {
  const act = await testAct();
  for (let n = 0; n < mostIntakes; n += 1) expect((await send(act, `${n}.csv`)).ok).toBe(true);
  expect(await send(act, "another.csv")).toMatchObject({ refusal: { code: "intake.too-many" } });
  expect((await send(await testAct())).ok).toBe(true);
  // Another try of one of them takes its place.
  expect((await send(act, "3.csv")).ok).toBe(true);
  const other = { ...act, actor: { ...act.actor, id: newId() } };
  expect((await send(other, "3.csv")).ok).toBe(false);
});

it("an installation without a mail server writes mail only into the mailbox of its examples, and sends none", async () => {
  const { db } = await testAct();
  const names = (post: ReturnType<typeof mailboxAt> | null) =>
    mailJobs(db, null, post).map(({ name }) => name);
  expect(names(null)).toEqual(["tidy-mail"]);
  expect(names(mailboxAt("http://localhost:4400"))).toEqual(["tidy-mail", "invite", "remind"]);
});

it("no stranger may ask without end at any address that writes a row of the sign-in", () => {
  for (const [method, path] of [
    ["POST", "/sign-in"],
    ["GET", "/sign-in/start"],
    ["GET", "/sign-in/return"],
    ["POST", "/sign-out/back-channel"],
  ] as const)
    expect([path, rates.some(rate => rate.matches(method, path))]).toEqual([path, true]);
});

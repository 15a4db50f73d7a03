import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect, it } from "vitest";
import { testDatabase } from "../platform/testing/index.ts";
import { run } from "./cli/run.ts";
import { canListen } from "./listening.server.ts";
import { WrongSetting } from "./settings.ts";
import { texts } from "./texts/index.ts";

const samsyn = async (env: Record<string, string>) => {
  const err: string[] = [];
  const io = { out: () => {}, err: (text: string) => err.push(text), watched: false, now: () => new Date() };
  const code = await run(["audit", "verify"], { env: { LANG: "da_DK.UTF-8", ...env }, ...io });
  return { code, err };
};

it("a folder that cannot be made is refused with a sentence, and nothing is made", async () => {
  const base = await mkdtemp(join(tmpdir(), "samsyn-places-"));
  const file = join(base, "file");
  await writeFile(file, "");
  for (const folder of [file, join(file, "x"), join(file, "x", "y"), "/proc/nope", "/proc/nope/deeper"])
    expect(await samsyn({ SAMSYN_DATA: folder })).toEqual({
      code: 2,
      err: [expect.stringMatching(`^SAMSYN_DATA: Mappen ${folder} findes ikke og kan ikke oprettes`)],
    });
  expect(await readdir(base)).toEqual(["file"]);
  await rm(base, { recursive: true });
});

it("a named database that does not answer is refused by its setting, without its password", async () => {
  const closed = "postgresql://samsyn:hemmelig@127.0.0.1:1/samsyn";
  const sentence = "Databasen 127.0.0.1:1/samsyn svarer ikke (ECONNREFUSED).";
  const alone = await samsyn({ DATABASE_URL: closed });
  expect(alone).toEqual({ code: 2, err: [expect.stringContaining(`DATABASE_URL: ${sentence}`)] });
  const app = await samsyn({ DATABASE_URL: testDatabase(), DATABASE_APP_URL: closed });
  expect(app).toEqual({ code: 2, err: [expect.stringContaining(`DATABASE_APP_URL: ${sentence}`)] });
  expect([...alone.err, ...app.err].join()).not.toContain("hemmelig");
});

it("a host that this machine is not is refused before anything is started", async () => {
  for (const host of ["nosuch.invalid", "192.0.2.1"]) {
    const refused = await canListen({ host, port: 0 }).catch(error => error);
    expect(refused).toBeInstanceOf(WrongSetting);
    expect(texts("da").refusal(refused.refusal)).toMatch(
      new RegExp(`^HOST og PORT: Samsyn kan ikke lytte på ${host}, port 0 \\(E`),
    );
  }
  await canListen({ host: "localhost", port: 0 });
});

it("a user without the rights for it is refused by DATABASE_URL, with what to grant", async () => {
  const admin = new pg.Client({ connectionString: testDatabase() });
  await admin.connect();
  const user = `poor_${randomBytes(6).toString("hex")}`;
  await admin.query(`create role ${user} login password 'hemmelig'`);
  const url = new URL(testDatabase());
  [url.username, url.password] = [user, "hemmelig"];
  const { code, err } = await samsyn({ DATABASE_URL: url.href });
  await admin.query(`drop role ${user}`);
  await admin.end();
  expect([code, err]).toEqual([
    2,
    [expect.stringMatching(`^DATABASE_URL: brugeren ${user} må ikke .* give ${user} samsyn_owner`)],
  ]);
  expect(err.join()).not.toContain("hemmelig");
});

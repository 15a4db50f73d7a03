import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { installationKeys, keyFile } from "./keys.ts";

const inFolder = async (work: (data: string) => Promise<void>): Promise<void> => {
  const data = await mkdtemp(join(tmpdir(), "samsyn-keys-"));
  await work(data).finally(() => rm(data, { recursive: true }));
};

it("the keys of an installation are the same at every start, another for each use, and read by us alone", () =>
  inFolder(async data => {
    const [one, other] = await Promise.all([installationKeys(data), installationKeys(data)]);
    const later = await installationKeys(data);
    expect(one("a")).toHaveLength(32);
    expect(other("a")).toEqual(one("a"));
    expect(later("a")).toEqual(one("a"));
    expect(one("b")).not.toEqual(one("a"));
    expect((await stat(keyFile(data))).mode & 0o777).toBe(0o600);
    expect(await readFile(keyFile(data), "utf8")).not.toContain(one("a").toString("hex"));
  }));

it("a file that is no key is told and not written over", () =>
  inFolder(async data => {
    await writeFile(keyFile(data), "lost");
    await expect(installationKeys(data)).rejects.toThrow("is no key");
    expect(await readFile(keyFile(data), "utf8")).toBe("lost");
  }));

import { createHmac, randomBytes } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureFolder } from "../db/embedded-place.ts";

/** A key of this installation for one use: 32 bytes, the same at every start; other uses do not know it. */
export type KeyFor = (use: string) => Buffer;

/** The file beside the database that whoever has the database alone does not have. */
export const keyFile = (data: string): string => join(data, "installation-key");

/** The keys of the installation in a data folder; made at the first start. Throws where the file is no key. */
export const installationKeys = async (data: string): Promise<KeyFor> => {
  const file = keyFile(data);
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    return newKey(data, file);
  });
  if (!/^[0-9a-f]{64}\n?$/.test(text))
    throw new Error(`The file ${file} is no key. Put back the one from the backup.`);
  return keysOf(Buffer.from(text.trim(), "hex"));
};

/** The keys that follow from one. */
export const keysOf = (root: Buffer): KeyFor => {
  const known = new Map<string, Buffer>();
  return use => {
    const key = known.get(use) ?? createHmac("sha256", root).update(use).digest();
    known.set(use, key);
    return key;
  };
};

/** Written whole before it has its name: of two first starts both use the one that came first. */
const newKey = async (data: string, file: string): Promise<string> => {
  await ensureFolder(data);
  const aside = `${file}-${randomBytes(8).toString("hex")}`;
  await writeFile(aside, `${randomBytes(32).toString("hex")}\n`, { mode: 0o600, flag: "wx", flush: true });
  try {
    await link(aside, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    });
  } finally {
    await rm(aside, { force: true });
  }
  return readFile(file, "utf8");
};

import { done, type Result } from "../../../kernel/result.ts";
import { limits } from "../../../platform/files/limits.ts";
import { RefusedFile } from "../../../platform/files/refusals.ts";
import { openArchive } from "../../../platform/files/unzip.ts";

export type SentFile = { name: string; content: Uint8Array };
export type JsonFile = { name: string; content: string | Uint8Array };

/** The JSON files among what was sent; a zip file is opened, folders in it are left aside. */
export const jsonFilesIn = async (files: readonly SentFile[]): Promise<Result<JsonFile[]>> => {
  const found: JsonFile[] = [];
  try {
    for (const file of files) {
      if (file.content.byteLength > limits.bytes)
        throw new RefusedFile("file.too-large", { megabytes: Math.round(limits.bytes / 1024 / 1024) });
      if (isZip(file.content)) found.push(...(await unpacked(file.content)));
      else found.push({ name: baseOf(file.name), content: file.content });
    }
  } catch (error) {
    if (error instanceof RefusedFile) return { ok: false, refusal: error.refusal };
    throw error;
  }
  return done(found);
};

const unpacked = async (bytes: Uint8Array): Promise<JsonFile[]> => {
  const archive = await openArchive(bytes, limits);
  const found: JsonFile[] = [];
  for (const name of archive.names) {
    if (!/\.json$/i.test(name) || /(^|\/)(__MACOSX|\.)/.test(name)) continue;
    let content = "";
    for await (const piece of archive.pieces(name)) content += piece;
    found.push({ name: baseOf(name), content });
  }
  return found;
};

const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
const baseOf = (name: string): string => name.split(/[\\/]/).at(-1) ?? name;

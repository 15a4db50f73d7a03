import { createHash } from "node:crypto";
import { inOrder } from "../../../kernel/text.ts";
import type { Db } from "../../../platform/db/database.ts";
import { zip } from "../../../platform/files/zip.ts";
import { listedIn, manifestPath } from "./manifest.ts";
import type { Release } from "./released.ts";
import { bytesOf, filesOf } from "./store.server.ts";

/** A file of an open release with its fingerprint as frozen and as it lies here now; they differ where it was touched. */
export type Served = { path: string; size: number; should: string; is: string };

export const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** What the manifest lists, itself first; null where the manifest is not the frozen one, so that nothing it says holds. */
const frozenOf = async (db: Db, release: Release): Promise<Map<string, string> | null> => {
  const manifest = await bytesOf(db, release.id, manifestPath);
  if (!manifest || release.hash === null || sha256(manifest) !== release.hash) return null;
  return new Map([[manifestPath, release.hash], ...listedIn(manifest)]);
};

/** Every file of a release, held against its manifest; none before its hour. Of a withdrawn one only its manifest. */
export const servedFiles = async (db: Db, release: Release): Promise<Served[]> => {
  const here = new Map((await filesOf(db, release.id)).map(one => [one.path, one]));
  if (here.size === 0) return [];
  const frozen = await frozenOf(db, release);
  const paths = release.state === "withdrawn" ? [manifestPath] : [...(frozen?.keys() ?? []), ...here.keys()];
  return [...new Set(paths)].sort(inOrder).map(path => ({
    path,
    size: here.get(path)?.size ?? 0,
    should: frozen?.get(path) ?? (path === manifestPath ? (release.hash ?? "") : ""),
    is: here.get(path)?.sha256 ?? "",
  }));
};

/** The bytes of one file, if they are the frozen ones; how they differ if not; null where there is none to read. */
export const servedFile = async (
  db: Db,
  release: Release,
  path: string,
): Promise<{ bytes: Uint8Array; sum: string } | { should: string; is: string } | null> => {
  const bytes = await bytesOf(db, release.id, path);
  if (!bytes) return null;
  const should = (await frozenOf(db, release))?.get(path) ?? (path === manifestPath ? release.hash : null);
  const is = sha256(bytes);
  return is === should ? { bytes, sum: is } : { should: should ?? "–", is };
};

/** All files in one, the same bytes each time; null where there are none to read, or one is not the frozen one. */
export const servedBundle = async (db: Db, release: Release): Promise<Uint8Array | null> => {
  const files = await servedFiles(db, release);
  if (!release.open || files.length === 0 || files.some(({ should, is }) => should !== is)) return null;
  const entries = [];
  for (const { path } of files) {
    const bytes = await bytesOf(db, release.id, path);
    if (!bytes) return null;
    entries.push({ name: `${release.id}/${path}`, pieces: [bytes] });
  }
  return zip(entries);
};

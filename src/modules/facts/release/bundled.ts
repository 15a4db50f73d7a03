import { createHash } from "node:crypto";
import { done, type Result } from "../../../kernel/result.ts";
import { canonical } from "../questionnaire/rules-wording.ts";
import { bundleOf, type File } from "../release-facts/bundle.ts";
import type { About } from "../release-facts/json-stat.ts";
import type { Wave } from "../release-facts/rules-given.ts";
import { manifestPath } from "./manifest.ts";
import { type Cube, type Difference, differenceOf } from "./rules-cell.ts";

/** All that the files of a release are made of. */
export type Input = {
  wave: Wave;
  about: About;
  /** What was published of the same questionnaire: no two together may tell what each alone does not. */
  held: Record<"before" | "corrected" | "withdrawn", File[] | null>;
};

/** What the publisher looks at before freezing: how much is hidden, never what. */
export type Checks = {
  cells: number;
  hidden: number;
  nearEnds: number;
  files: number;
  bytes: number;
  /** How many cells a correction changes. */
  different: number;
};

export type Bundled = { files: File[]; hash: string; checks: Checks; difference: Difference[] };

/** Makes the files of a release with their manifest; refused where a stranger could find out more than is told. */
export const bundled = async ({ wave, about, held }: Input): Promise<Result<Bundled>> => {
  const made = await bundleOf(wave, about, held);
  if (!made.ok) return made;
  const { manifest, hash } = made.value;
  const files = [...made.value.files, { path: manifestPath, bytes: manifest }];
  const cube = readCube(files.find(({ path }) => path === cubePath)!.bytes);
  const corrected = held.corrected?.find(({ path }) => path === cubePath);
  const difference = corrected ? differenceOf(readCube(corrected.bytes), cube) : done([]);
  if (!difference.ok) return difference;
  const checks = { ...looked(cube), ...weighed(files), different: difference.value.length };
  return done({ files, hash, checks, difference: difference.value });
};

export const cubePath = "cube.jsonstat.json";

/** What of a release another is held against; of one that was withdrawn after its hour, these stay, read by nobody else. */
export const heldPaths = [cubePath, "frame.csv", "response.csv"] as const;

/** SHA-256 of all that goes in: what changes after the files were made is seen by it. */
export const inputHash = ({ wave, about, held }: Input): string => {
  const hash = createHash("sha256").update(canonical({ wave, about }));
  for (const [how, files] of Object.entries(held)) {
    hash.update(how);
    for (const { bytes } of files ?? []) hash.update(bytes);
  }
  return hash.digest("hex");
};

/** The cube of a release; its bytes are those that were frozen, which are one. */
const readCube = (bytes: Uint8Array): Cube => JSON.parse(new TextDecoder().decode(bytes)) as Cube;

const looked = ({ value, status = {} }: Cube) => {
  const marks = Object.values(status);
  const count = (...of: string[]) => marks.filter(one => of.includes(one ?? "")).length;
  return { cells: Object.keys(value).length - count("x"), hidden: count("h"), nearEnds: count("g", "l") };
};

const weighed = (files: readonly File[]) => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
});

import { createHash } from "node:crypto";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { byCodePoint } from "../../../kernel/text.ts";
import { canonical } from "../questionnaire/rules-wording.ts";
import { auditRelease, type Held } from "../release-audit/audit.ts";
import type { Finding } from "../release-audit/count-attacks.ts";
import { catalogueOf } from "./catalogue.ts";
import { codebookOf } from "./codebook.ts";
import { cubeCsv, cubeCsvMetadata } from "./cube-csv.ts";
import { earlierIn } from "./earlier.ts";
import { figuresOf } from "./figures.ts";
import { type About, jsonStatOf } from "./json-stat.ts";
import { type Facts, factsOf } from "./made.ts";
import { methodJson, questionnaireJson, suppressionJson } from "./method.ts";
import type { Wave } from "./rules-given.ts";
import { answersCsv, frameCsv, responseCsv } from "./tables.ts";

export type File = { path: string; bytes: Uint8Array };

/** The files of a release in the order of their paths, its manifest, and the manifest's SHA-256. */
export type Bundle = { files: File[]; manifest: Uint8Array; hash: string };

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/**
 * The release of a closed wave: the same wave gives the same bytes, on any machine and in any order of answers. The
 * auditor reads the files as a stranger would, with what is `held` beside them, and refuses them when he finds anything
 * out: no two releases may tell more than each.
 */
export const bundleOf = async (wave: Wave, about: About, held: Held = {}): Promise<Result<Bundle>> => {
  // A release of the same people is not made to fit: of a count that moves by one or two, told as "at least", what they
  // said would move with it. The auditor refuses it.
  const made = await factsOf(wave, held.before ? earlierIn(held.before) : undefined);
  if (!made.ok) return made;
  const files = filesOf(made.value, about);
  const found = await auditRelease(files, wave, held);
  if (found.length > 0) return refused("release-facts.open", { what: whatOf(found) });
  const manifest = manifestOf(files, about);
  return done({ files, manifest, hash: sha256(manifest) });
};

/** What was found out, by its attack alone: that a group is of one mind, or that all of it answered, is not the asker's. */
const whatOf = (found: readonly Finding[]): string =>
  [...new Set(found.map(({ attack }) => attack))].join(", ");

export const filesOf = (facts: Facts, about: About): File[] => {
  const written: Record<string, string> = {
    "questionnaire.json": questionnaireJson(facts),
    "frame.csv": frameCsv(facts),
    "response.csv": responseCsv(facts),
    "method.json": methodJson(facts, about),
    "suppression.json": suppressionJson(facts),
    "cube.jsonstat.json": jsonStatOf(facts, about),
    "cube.csv": cubeCsv(facts.cube),
    "cube.csv-metadata.json": `${canonical(cubeCsvMetadata(facts, about))}\n`,
    "codebook.xml": codebookOf(facts, about),
    ...(facts.wave.mode === "on-record" ? { "answers.csv": answersCsv(facts) } : {}),
    ...figuresOf(facts, about),
  };
  const encoder = new TextEncoder();
  const files = Object.entries(written)
    .map(([path, text]) => ({ path, bytes: encoder.encode(text) }))
    .sort((a, b) => byCodePoint(a.path, b.path));
  const catalogue = { path: "dcat.jsonld", bytes: encoder.encode(catalogueOf(facts, about, files)) };
  return [...files, catalogue].sort((a, b) => byCodePoint(a.path, b.path));
};

const manifestOf = (files: readonly File[], about: About): Uint8Array =>
  new TextEncoder().encode(
    `${canonical({
      format: "samsyn-manifest/1",
      release: about.release,
      previous: about.previous,
      files: files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    })}\n`,
  );

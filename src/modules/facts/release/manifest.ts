import { z } from "zod";

/** The list of a release's files; its own hash is the release's. */
export const manifestPath = "MANIFEST.json";

const manifestSchema = z.object({ files: z.array(z.object({ path: z.string(), sha256: z.string() })) });

/** The fingerprint of each file that a manifest lists, by path. */
export const listedIn = (manifest: Uint8Array): Map<string, string> => {
  const { files } = manifestSchema.parse(JSON.parse(new TextDecoder().decode(manifest)));
  return new Map(files.map(({ path, sha256 }) => [path, sha256]));
};

import { RefusedFile } from "./refusals.ts";

// Windows-1252 where it differs from Latin-1 (Unicode's CP1252.TXT); undefined places mean: not this encoding.
// Own table because TextDecoder("windows-1252") of some Node versions reads these 32 as Latin-1.
const from80 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/** The text of a CSV file: by its byte order mark, else strict UTF-8, else Windows-1252. */
export const decode = (bytes: Uint8Array): string => {
  const text = decoded(bytes);
  const nul = text.indexOf("\0");
  if (nul !== -1) throw new RefusedFile("file.not-text", { line: text.slice(0, nul).split("\n").length });
  return text;
};

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), "utf-16be");
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
};

const utf16 = (bytes: Uint8Array, encoding: "utf-16le" | "utf-16be"): string => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedFile("file.not-text", { line: 1 });
  }
};

const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, char => from80[char.charCodeAt(0) - 0x80]!);

import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { BackupRefused } from "./refused.ts";

/**
 * A backup file: a first line with the format's version, a gzip stream of frames, and a last line with the SHA-256
 * of all before it. A frame is one letter, four bytes of length, and that many bytes.
 */
export const formatVersion = 1;
const firstLine = Buffer.from(`samsyn backup ${formatVersion}\n`);
const lastLine = (hash: string): Buffer => Buffer.from(`\nsha256 ${hash}\n`);
const lastLength = lastLine("0".repeat(64)).length;

export type Frame = { kind: FrameKind; bytes: Buffer };
/** Head, begin of a table, rows, end of a table, summary. */
export type FrameKind = "h" | "t" | "r" | "e" | "s";

const frame = ({ kind, bytes }: Frame): Buffer => {
  const header = Buffer.alloc(5);
  header.write(kind, 0, "latin1");
  header.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([header, bytes]);
};

async function* framed(frames: AsyncIterable<Frame>): AsyncGenerator<Buffer> {
  for await (const each of frames) yield frame(each);
}

/** Writes the file aside and renames it, so that a backup cut short never looks like one. Personal data: mode 0600. */
export const writeFrames = async (
  file: string,
  frames: AsyncIterable<Frame>,
): Promise<{ sha256: string; bytes: number }> => {
  const aside = `${file}.partial`;
  const target = await open(aside, "w", 0o600);
  try {
    const hash = createHash("sha256");
    let bytes = 0;
    const write = async (part: Buffer) => {
      bytes += part.length;
      hash.update(part);
      await target.appendFile(part);
    };
    await write(firstLine);
    const source = Readable.from(framed(frames), { objectMode: false });
    const gzip = createGzip({ level: 4 });
    source.on("error", error => gzip.destroy(error));
    for await (const part of source.pipe(gzip)) await write(part);
    const sha256 = hash.digest("hex");
    await target.appendFile(lastLine(sha256));
    await target.sync();
    await target.close();
    await rename(aside, file);
    return { sha256, bytes: bytes + lastLength };
  } catch (error) {
    await target.close().catch(() => {});
    await rm(aside, { force: true });
    throw error;
  }
};

/** Why a file is no whole backup of ours; undefined when it is. Reads it all before anything is changed. */
export const damageOf = async (file: string): Promise<BackupRefused | undefined> => {
  const { size } = await stat(file);
  if (size < firstLine.length + lastLength) return new BackupRefused("restore.cut-off", { file });
  const hash = createHash("sha256");
  let begin = Buffer.alloc(0);
  for await (const part of createReadStream(file, { end: size - lastLength - 1 })) {
    if (begin.length < firstLine.length) begin = Buffer.concat([begin, part]).subarray(0, firstLine.length);
    hash.update(part);
  }
  if (begin.toString("latin1", 0, 14) !== "samsyn backup ")
    return new BackupRefused("restore.no-backup", { file });
  if (!begin.equals(firstLine)) return new BackupRefused("restore.format", { file });
  const end: Buffer[] = [];
  for await (const part of createReadStream(file, { start: size - lastLength })) end.push(part);
  if (!Buffer.concat(end).equals(lastLine(hash.digest("hex"))))
    return new BackupRefused("restore.changed", { file });
  return undefined;
};

/** The frames of a file that has been found whole. */
export async function* readFrames(file: string): AsyncGenerator<Frame> {
  const { size } = await stat(file);
  const packed = createReadStream(file, { start: firstLine.length, end: size - lastLength - 1 });
  const gunzip = createGunzip();
  packed.on("error", error => gunzip.destroy(error));
  let rest = Buffer.alloc(0);
  try {
    for await (const part of packed.pipe(gunzip)) {
      rest = rest.length ? Buffer.concat([rest, part]) : part;
      let at = 0;
      while (rest.length - at >= 5) {
        const end = at + 5 + rest.readUInt32BE(at + 1);
        if (end > rest.length) break;
        // The letter was written by us and the file's hash has been compared.
        yield { kind: rest.toString("latin1", at, at + 1) as FrameKind, bytes: rest.subarray(at + 5, end) };
        at = end;
      }
      rest = rest.subarray(at);
    }
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
  if (rest.length) throw new BackupRefused("restore.contradicts", { file });
}

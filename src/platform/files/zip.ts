import { Buffer } from "node:buffer";
import { pipeline, Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

export type ZipEntry = { name: string; pieces: Iterable<string | Uint8Array> };

// 1 January 1980, the first day a zip file knows: the same content gives the same bytes on any day.
const day = 0x0021;
const utf8Names = 0x0800;
const deflated = 8;

/** Packs entries into a zip file, piece by piece; the same entries give the same bytes. */
export const zip = async (entries: readonly ZipEntry[]): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const packed = await pack(entry.pieces);
    const facts = factsOf(packed, name);
    const local = Buffer.concat([u32(0x04034b50), facts, u16(0), name, packed.data]);
    // Version, facts, then lengths of extra and comment, disk, attributes, and where the entry lies.
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        facts,
        u16(0),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const count = u16(entries.length);
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(size), u32(offset), u16(0)];
  return Buffer.concat([...parts, ...directory, ...end]);
};

type Packed = { data: Buffer; size: number; sum: number };

const pack = async (pieces: Iterable<string | Uint8Array>): Promise<Packed> => {
  let size = 0;
  let sum = 0;
  const bytes = function* () {
    for (const piece of pieces) {
      const chunk = Buffer.from(piece as Uint8Array);
      size += chunk.length;
      sum = crc32(chunk, sum);
      yield chunk;
    }
  };
  const out: Buffer[] = [];
  // A pipeline, not a pipe: what goes wrong while the pieces are made is thrown here.
  const packing = pipeline(Readable.from(bytes()), createDeflateRaw({ level: 6 }), () => {});
  for await (const chunk of packing) out.push(chunk);
  return { data: Buffer.concat(out), size, sum };
};

/** The fields both headers of an entry share. */
const factsOf = (packed: Packed, name: Buffer): Buffer =>
  Buffer.concat([
    u16(20),
    u16(utf8Names),
    u16(deflated),
    u16(0),
    u16(day),
    u32(packed.sum),
    u32(packed.data.length),
    u32(packed.size),
    u16(name.length),
  ]);

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

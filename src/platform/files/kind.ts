import type { FileRefusal } from "./refusals.ts";

const starts: [signature: number[], is: "zip" | FileRefusal][] = [
  [[0x50, 0x4b, 0x03, 0x04], "zip"],
  // OLE2: the old .xls, and a new workbook behind a password.
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "file.old-workbook"],
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "file.pdf"],
  [[0x50, 0x4b, 0x05, 0x06], "file.zip-without-workbook"],
];

/** What a file is by its first bytes: a zip file, text, or the code of why it cannot be read. */
export const fileKind = (bytes: Uint8Array): "zip" | "text" | FileRefusal => {
  const known = starts.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known) return known[1];
  const head = bytes.subarray(0, 4096);
  const marked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (marked) return "text";
  // Some programs save a web page or XML under the name .xls.
  if (/^\s*(?:<!doctype html|<html|<table|<\?xml|<!--)/i.test(latin1(head))) return "file.web-page";
  // Pictures, programs and the like hold control characters that no text has.
  const strange = head.filter(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return strange > Math.max(1, head.length / 100) ? "file.not-a-table" : "text";
};

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString("latin1")
    .replace(/^\xef\xbb\xbf/, "");

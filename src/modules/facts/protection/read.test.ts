import { describe, expect, it } from "vitest";
import { refusalText } from "../../../platform/i18n/index.ts";
import { tableLimits, tableOfCsv } from "./read.ts";
import "../texts/index.ts";

const read = (text: string | Uint8Array) =>
  tableOfCsv(typeof text === "string" ? new TextEncoder().encode(text) : text);

const refusal = (text: string | Uint8Array) => {
  const result = read(text);
  return result.ok ? null : result.refusal;
};

describe("a table of counts", () => {
  it("is read as it stands, with quotation marks, either line end and a byte order mark", () => {
    const value = [
      { row: "Åre, nord", col: "chef", n: 7 },
      { row: 'så "kaldt"', col: "lærer", n: 0 },
    ];
    const text = 'row,col,n\n"Åre, nord",chef,7\n"så ""kaldt""",lærer,0\n';
    expect(read(text)).toEqual({ ok: true, value });
    expect(read(`\ufeff${text.replaceAll("\n", "\r\n").trimEnd()}`)).toEqual({ ok: true, value });
  });

  it.each([
    ["", "protect.header", { line: 1 }],
    ["row;col;n\nAle;chef;3", "protect.header", { line: 1 }],
    ["col,row,n\nAle,chef,3", "protect.header", { line: 1 }],
    ["row,col,n,x\nAle,chef,3,1", "protect.header", { line: 1 }],
    ["Ale,chef,3", "protect.header", { line: 1 }],
    ["row,col,n\n", "protect.no-cells", undefined],
    ["row,col,n\nAle,chef", "protect.fields", { line: 2, count: 2 }],
    ["row,col,n\nAle,chef,3\nAle,lærer,3,4", "protect.fields", { line: 3, count: 4 }],
    ["row,col,n\n,chef,3", "protect.no-name", { line: 2, column: "row" }],
    ["row,col,n\nAle, ,3", "protect.no-name", { line: 2, column: "col" }],
    ["row,col,n\n*,chef,3", "protect.reserved", { line: 2, column: "row" }],
    ["row,col,n\nAle,*,3", "protect.reserved", { line: 2, column: "col" }],
    [`row,col,n\n${"x".repeat(201)},chef,3`, "protect.long-name", { line: 2, column: "row", max: 200 }],
    ["row,col,n\nAle,ch\u0000ef,3", "protect.odd-name", { line: 2, column: "col" }],
    ["row,col,n\nAle,chef,3.5", "protect.not-whole", { line: 2, column: "n", value: "3.5" }],
    ["row,col,n\nAle,chef,-1", "protect.not-whole", { line: 2, column: "n", value: "-1" }],
    ["row,col,n\nAle,chef,", "protect.not-whole", { line: 2, column: "n", value: "" }],
    ["row,col,n\nAle,chef,1e3", "protect.not-whole", { line: 2, column: "n", value: "1e3" }],
    ["row,col,n\nAle,chef,1000000000", "protect.too-large", { line: 2, column: "n", max: 999_999_999 }],
    [
      "row,col,n\nAle,chef,3\nBjurholm,chef,4\nAle,chef,3",
      "protect.twice",
      { line: 4, first: 2, row: "Ale", col: "chef" },
    ],
    ['row,col,n\n"Ale\nnord",chef,3\nAle,"chef,3', "protect.quotes", { line: 4 }],
  ])("%j is refused with its place", (text, code, values) => {
    expect(refusal(text)).toEqual(values ? { code, values } : { code });
    for (const lang of ["en", "da", "sv", "fi", "nb"] as const)
      expect(refusalText(refusal(text)!, lang)).toMatch(/\.$/);
  });

  it("that is not UTF-8 is refused with the line", () => {
    const latin1 = Buffer.from("row,col,n\nAle,chef,3\nTromsø,chef,4\n", "latin1");
    expect(refusal(latin1)).toEqual({ code: "protect.not-utf8", values: { line: 3 } });
  });

  it("that is too long is refused before it is worked on", () => {
    const lines = Array.from({ length: tableLimits.cells + 1 }, (_, i) => `r${i},c,1`);
    expect(refusal(`row,col,n\n${lines.join("\n")}`)?.code).toBe("protect.too-many");
    expect(refusal(new Uint8Array(tableLimits.bytes + 1))?.code).toBe("protect.too-long");
  });
});

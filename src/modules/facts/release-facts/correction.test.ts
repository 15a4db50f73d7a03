import { describe, expect, it } from "vitest";
import { cellAddress, correctionOf, type ToldCells } from "./rules-correction.ts";

const cube = (n: number, share: number, status = ""): ToldCells =>
  new Map([
    [cellAddress("A1", "_all", "_all", "n"), { value: n, status: "" }],
    [cellAddress("A1", "5", "_all", "share"), { value: status === "h" ? null : share, status }],
  ]);

describe("a correction", () => {
  it("says of each cell that changed what was told before and what is told now", () => {
    expect(correctionOf(cube(40, 0.5), cube(40, 0.6))).toEqual({
      ok: true,
      value: [
        {
          cell: cellAddress("A1", "5", "_all", "share"),
          before: { value: 0.5, status: "" },
          after: { value: 0.6, status: "" },
        },
      ],
    });
    expect(correctionOf(cube(40, 0.5), cube(40, 0.5))).toEqual({ ok: true, value: [] });
  });

  it("is refused where it would tell what one or two people said", () => {
    const refusal = { ok: false, refusal: { code: "disclosure.moved" } };
    expect(correctionOf(cube(40, 0.5), cube(41, 0.5))).toMatchObject(refusal);
    expect(correctionOf(cube(40, 0.5), cube(40, 0.525))).toMatchObject(refusal);
    expect(correctionOf(cube(40, 0.5), cube(46, 0.5)).ok).toBe(true);
  });

  it("names a cell that is hidden now, and one that is gone", () => {
    const now = cube(40, 0, "h");
    expect(correctionOf(cube(40, 0.5), now)).toMatchObject({
      value: [{ after: { value: null, status: "h" } }],
    });
    expect(correctionOf(cube(40, 0.5), new Map([...now].slice(0, 1)))).toMatchObject({
      value: [{ after: { value: null, status: "x" } }],
    });
  });
});

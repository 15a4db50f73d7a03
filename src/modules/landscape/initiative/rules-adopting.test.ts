import { describe, expect, it } from "vitest";
import { carriedOut, carriedTwice } from "./rules-adopting.ts";

const post = { stage: "running", relation: null, sourceItems: ["post"] };
const none = { ...post, sourceItems: [] };

describe("an item of a source has at most one initiative", () => {
  it("that carries it out or goes further, and neither waits nor is stopped", () => {
    expect(carriedOut(post)).toEqual(["post"]);
    expect(carriedOut({ ...post, relation: "extends" })).toEqual(["post"]);
    expect(carriedOut({ ...post, relation: "awaits" })).toEqual([]);
    expect(carriedOut({ ...post, stage: "stopped" })).toEqual([]);
  });

  it("so a second one is told, wherever it stands in the list", () => {
    const twice = [{ id: "new", item: "post", other: "ours" }];
    const ours = { id: "ours", before: post, after: post };
    expect(carriedTwice([ours, { id: "new", after: post }])).toEqual(twice);
    expect(carriedTwice([{ id: "new", after: post }, ours])).toEqual(twice);
    expect(carriedTwice([{ id: "new", before: none, after: post }, ours])).toEqual(twice);
    expect(carriedTwice([{ id: "new", before: { ...post, stage: "stopped" }, after: post }, ours])).toEqual(
      twice,
    );
  });

  it("and of two that come at once the first has it", () => {
    expect(
      carriedTwice([
        { id: "a", after: post },
        { id: "b", after: post },
      ]),
    ).toEqual([{ id: "b", item: "post", other: "a" }]);
  });

  it("but what shared one before may be changed otherwise, and handed on at once", () => {
    const both = ["a", "b"].map(id => ({ id, before: post, after: { ...post, stage: "decided" } }));
    expect(carriedTwice(both)).toEqual([]);
    expect(
      carriedTwice([
        { id: "a", before: post, after: none },
        { id: "b", before: none, after: post },
      ]),
    ).toEqual([]);
  });
});

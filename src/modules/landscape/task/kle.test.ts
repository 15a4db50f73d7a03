import { describe, expect, it } from "vitest";
import { firstEdition, secondEdition, thirdEdition, uuidOf } from "./fixtures/kle.ts";
import { type KleEdition, readKle } from "./kle.ts";
import { planEdition } from "./kle-edition.ts";

const read = (text: string): KleEdition => {
  const result = readKle(text);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const refusal = (text: string | Uint8Array, limit?: number) => {
  const result = readKle(text, limit);
  return result.ok ? null : result.refusal;
};
/** The concept in force with this number. */
const conceptWithCode = ({ concepts }: KleEdition, wanted: string) =>
  concepts.find(({ code, to }) => code === wanted && to === null);
const plan = (loaded: KleEdition | null, edition: KleEdition) => {
  const result = planEdition(loaded, edition);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe("reading a KLE edition", () => {
  it("gives every concept its number, title, parent and dates", () => {
    const edition = read(firstEdition);
    expect(edition.publishedOn).toBe("2031-02-01");
    expect(edition.concepts).toHaveLength(10);
    expect(conceptWithCode(edition, "90.01.01")).toEqual({
      uuid: uuidOf(900101),
      code: "90.01.01",
      label: "Opfundet lygtetænding",
      parentCode: "90.01",
      parentUuid: uuidOf(9001),
      from: "2030-01-01",
      to: null,
    });
  });
  it("does without the administrative block and reads escaped characters", () => {
    const edition = read(firstEdition);
    expect(conceptWithCode(edition, "90.01.02")).toMatchObject({ from: null, to: null });
    expect(conceptWithCode(edition, "90.02")?.label).toBe("Opfundet gruppe B & C");
  });
  it("keeps both concepts when one number occurs twice, the ended and the living", () => {
    const edition = read(firstEdition);
    expect(edition.concepts.filter(({ code }) => code === "90.01.05")).toHaveLength(2);
    expect(conceptWithCode(edition, "90.01.05")?.uuid).toBe(uuidOf(900106));
  });
  it("reads bytes with a mark in front, in UTF-16 and in the encoding the file declares", () => {
    const utf8 = new TextEncoder().encode(`\uFEFF${firstEdition}`);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${firstEdition}`, "utf16le"));
    const latin = new Uint8Array(Buffer.from(firstEdition.replace("UTF-8", "ISO-8859-1"), "latin1"));
    for (const bytes of [utf8, utf16, latin]) {
      const result = readKle(bytes);
      expect(result.ok && result.value).toEqual(read(firstEdition));
    }
  });
  it("refuses with the place, and reads nothing from outside the file", () => {
    expect(refusal("<a><b></a>")).toMatchObject({ code: "kle.not-xml", values: { line: 1 } });
    expect(refusal("<KLE-Facetter/>")).toEqual({ code: "kle.not-a-subject-plan" });
    expect(refusal(`<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${firstEdition}`)).toMatchObject({
      code: "kle.document-type",
    });
    expect(refusal(firstEdition, 100)).toMatchObject({ code: "kle.too-large" });
    expect(refusal(new Uint8Array([0x3c, 0xff, 0xc0]))).toEqual({ code: "kle.unknown-encoding" });
    expect(refusal(firstEdition.replace("2031-02-01", "1/2-31"))).toMatchObject({
      code: "kle.no-publication-date",
    });
    expect(refusal("<KLE-Emneplan><UdgivelsesDato>2031-02-01</UdgivelsesDato></KLE-Emneplan>")).toMatchObject(
      { code: "kle.empty" },
    );
  });
  it.each([
    ["kle.no-uuid", `<UUID>${uuidOf(900102)}</UUID>`, "", "90.01.02"],
    ["kle.uuid-twice", uuidOf(900102), uuidOf(900101), "90.01.02"],
    ["kle.bad-date", "2030-01-01", "2030-02-30", "90.01.01"],
    ["kle.number-outside-parent", "90.01.02", "92.01.02", "92.01.02"],
    ["kle.bad-number", "<EmneNr>90.01.02", "<EmneNr>90.1.2", "90.1.2"],
    ["kle.no-title", "Opfundet bænkeeftersyn", "", "90.01.02"],
  ])("says %s with number and line", (code, good, bad, place) => {
    const found = refusal(firstEdition.replace(good, bad));
    expect(found).toMatchObject({ code, values: { place } });
    expect(Number(found?.values?.line)).toBeGreaterThan(2);
  });
});

describe("loading an edition over another", () => {
  const [first, second, third] = [firstEdition, secondEdition, thirdEdition].map(read) as [
    KleEdition,
    KleEdition,
    KleEdition,
  ];

  it("adds everything the first time, and nothing when the same edition comes again", () => {
    expect(plan(null, first).added).toHaveLength(10);
    const again = plan(first, first);
    expect(again.unchanged).toHaveLength(10);
    expect(
      [again.added, again.retitled, again.renumbered, again.retired, again.resurrected, again.redated].flat(),
    ).toEqual([]);
  });
  it("tells retitled, moved and retired apart by the concept, not its number", () => {
    const result = plan(first, second);
    expect(result.retitled).toMatchObject([{ concept: { code: "90.01.01" }, was: "Opfundet lygtetænding" }]);
    expect(result.renumbered).toMatchObject([
      { concept: { uuid: uuidOf(900102), code: "90.02.07" }, was: "90.01.02" },
    ]);
    expect(result.retired).toMatchObject([
      { concept: { code: "91.03.00", to: "2031-05-01" }, candidates: [uuidOf(910301)] },
    ]);
    expect(result.added).toMatchObject([{ code: "91.03.01" }]);
  });
  it("brings a retired concept back, and end-dates one that is simply gone", () => {
    const stored = { publishedOn: second.publishedOn, concepts: plan(first, second).concepts };
    const result = plan(stored, third);
    expect(result.resurrected).toMatchObject([{ code: "91.03.00", to: null }]);
    expect(result.retired).toMatchObject([{ concept: { code: "91.03.01", to: "2031-08-01" } }]);
    expect(result.concepts).toHaveLength(11);
  });
  it("refuses an edition older than the loaded one", () => {
    expect(planEdition(second, first)).toMatchObject({ ok: false, refusal: { code: "kle.older-edition" } });
  });
  it("an end announced for later only redates", () => {
    const announced = {
      ...second,
      concepts: second.concepts.map(c => (c.code === "91.03.01" ? { ...c, to: "2032-01-01" } : c)),
    };
    const result = plan(second, announced);
    expect(result.redated).toMatchObject([{ code: "91.03.01" }]);
    expect(result.retired).toEqual([]);
    const later = plan({ ...announced }, { publishedOn: "2032-02-01", concepts: announced.concepts });
    expect(later.retired).toMatchObject([{ concept: { code: "91.03.01" } }]);
  });
});

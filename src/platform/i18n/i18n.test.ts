import { describe, expect, it } from "vitest";
import { langs } from "../../kernel/lang.ts";
import { refused } from "../../kernel/result.ts";
import { wordingFaults } from "../testing/wordings.ts";
import { chooseLang, formats, type TextSource, textsOf, wordingsOf } from "./index.ts";

const en = {
  "unit.title": "Units",
  "unit.count": { one: "{n} unit", other: "{n} units" },
  "refusal.unit.in-use": "{name} is used by {systems} systems",
} as const satisfies TextSource;
const da = {
  "unit.title": "Enheder",
  "unit.count": { one: "{n} enhed", other: "{n} enheder" },
  "refusal.unit.in-use": "{name} bruges af {systems} systemer",
};
const texts = textsOf({ en, da, sv: da, fi: da, nb: da });
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("texts", () => {
  it("says one and many, with numbers as the language writes them", () => {
    expect(texts("da")("unit.count", { n: 1 })).toBe("1 enhed");
    expect(texts("da")("unit.count", { n: 9870 })).toBe("9.870 enheder");
    expect(plain(texts("fi")("unit.count", { n: 9870 }))).toBe("9 870 enheder");
  });

  it("tells the days of a refusal in words, and what somebody typed as it was typed", () => {
    const late = { en: { "refusal.told.late": "{value} is after {end}" } };
    const told = textsOf({ ...late, da: late.en, sv: late.en, fi: late.en, nb: late.en })("da");
    expect(told.refusal({ code: "told.late", values: { value: "2026-01-01", end: "2025-12-31" } })).toBe(
      "2026-01-01 is after 31. december 2025",
    );
  });

  it("tells a refusal by its code, also one made in another module", () => {
    const { refusal } = refused("unit.in-use", { name: "Ældrepleje", systems: 3 });
    expect(texts("da").refusal(refusal)).toBe("Ældrepleje bruges af 3 systemer");
    const other = textsOf({ en: { a: "A" }, da: { a: "A" }, sv: { a: "A" }, fi: { a: "A" }, nb: { a: "A" } });
    expect(other("da").refusal(refusal)).toBe("Ældrepleje bruges af 3 systemer");
  });

  const more: object = { extra: "mer" };

  it("refuses a language that lacks a text, has one too many, or fills in other words", () => {
    const { "unit.title": _, ...lacking } = da;
    expect(() => textsOf({ en, da: lacking as typeof da, sv: da, fi: da, nb: da })).toThrow(
      "texts in da: unit.title is missing",
    );
    expect(() => textsOf({ en, da, sv: { ...da, ...more }, fi: da, nb: da })).toThrow(
      "extra is not in English",
    );
    expect(() => textsOf({ en, da, sv: da, fi: { ...da, "refusal.unit.in-use": "{nimi}" }, nb: da })).toThrow(
      "fills in other words",
    );
  });

  it("does not print a sentence with a hole", () => {
    expect(() => texts("da")("unit.count")).toThrow("{n}");
  });
});

describe("the wordings of shipped content", () => {
  const one = { en: "Of 1,200", da: "Af 1.200", sv: "Av 1 200", fi: "1 200:sta", nb: "Av 1 200" };
  const faults = (wordings: object[], told: string[], named: string[] = []) =>
    wordingFaults(JSON.stringify(wordings), told, named);

  it("tell a text in a language, and leave a name as it is", () => {
    const say = wordingsOf(JSON.stringify([one]));
    expect(say("Of 1,200", "fi")).toBe("1 200:sta");
    expect(say("Aula", "fi")).toBe("Aula");
  });

  it("are refused when one is missing, left over, left in English or tells another number", () => {
    expect(faults([one], ["Of 1,200", "2021-2031", "15+"], ["Aula"])).toEqual([]);
    expect(faults([one], ["Of 1,200", "Survey"])).toHaveLength(1);
    expect(faults([one], ["Of 1,200"], ["State and KL"])).toHaveLength(1);
    expect(faults([one], [])).toHaveLength(1);
    expect(faults([one, one], ["Of 1,200"])).toHaveLength(1);
    expect(faults([{ ...one, nb: "Of 1,200" }], ["Of 1,200"])).toHaveLength(1);
    expect(faults([{ ...one, fi: "1 300:sta" }], ["Of 1,200"])).toHaveLength(1);
    expect(faults([{ ...one, sv: "" }], ["Of 1,200"])).toHaveLength(1);
    const { sv: _, ...lacking } = one;
    expect(faults([lacking], ["Of 1,200"])).toHaveLength(1);
  });
});

describe("formats", () => {
  it("writes numbers, shares and money as the language does", () => {
    expect(formats("da").number(1234.5)).toBe("1.234,5");
    expect(plain(formats("sv").percent(0.631, 1))).toBe("63,1 %");
    expect(plain(formats("da").money(120_000_000, "DKK"))).toBe("1.200.000 kr.");
    expect(plain(formats("fi").money(1250, "EUR"))).toBe("12,50 €");
  });

  it("writes days and quarters", () => {
    expect(formats("da").day("2027-03-03")).toBe("3. marts 2027");
    expect(formats("fi").dayShort("2027-03-03")).toBe("3.3.2027");
    expect(plain(formats("da").quarter("2027Q3"))).toBe("3. kvt. 2027");
    expect(plain(formats("fi").quarter("2027Q3"))).toBe("3. nelj. 2027");
  });

  it("keeps a quarter, an amount and a share on one line, in every language", () => {
    for (const lang of langs) {
      const f = formats(lang);
      const said = [
        f.quarter("2027Q3"),
        f.quarterShort("2027Q3"),
        f.money(120_000_000, "EUR"),
        f.percent(0.63),
      ];
      expect(said.join(""), lang).not.toContain(" ");
    }
  });

  it("says how long ago", () => {
    expect(formats("en").age("2026-09-20", "2026-11-22")).toBe("2 months ago");
    expect(formats("da").age("2026-12-10", "2026-11-22")).toBe("om 18 dage");
    expect(formats("sv").age("2026-11-21", "2026-11-22")).toBe("i går");
  });

  it("sorts å last in Danish and after z in Swedish and Finnish", () => {
    const names = ["Århus", "Ørsted", "Ærø", "Zealand", "Aabenraa"];
    expect([...names].sort(formats("da").compare)).toEqual(["Zealand", "Ærø", "Ørsted", "Aabenraa", "Århus"]);
    expect(["Åbo", "Östersund", "Zeta", "Ängelholm"].sort(formats("sv").compare)).toEqual([
      "Zeta",
      "Åbo",
      "Ängelholm",
      "Östersund",
    ]);
    expect(["Åland", "Öja", "Zeta", "Äänekoski"].sort(formats("fi").compare)).toEqual([
      "Zeta",
      "Åland",
      "Äänekoski",
      "Öja",
    ]);
  });
});

describe("the language of a request", () => {
  const ask = (query: string, headers: Record<string, string> = {}) =>
    chooseLang(new Request(`http://localhost/${query}`, { headers }));

  it("is what was asked for, then the choice kept, then the browser's wish", () => {
    const headers = { cookie: "a=1; lang=fi", "accept-language": "sv-SE,sv;q=0.9" };
    expect(ask("?lang=da", headers)).toBe("da");
    expect(ask("", headers)).toBe("fi");
    expect(ask("", { "accept-language": "de, sv;q=0.7, da;q=0.8" })).toBe("da");
  });

  it("answers Norwegian in any form in Bokmål, and the unknown in English", () => {
    expect(ask("", { "accept-language": "nn-NO" })).toBe("nb");
    expect(ask("", { "accept-language": "no" })).toBe("nb");
    expect(ask("?lang=xx", { "accept-language": "de" })).toBe("en");
  });
});

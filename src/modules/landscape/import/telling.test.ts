import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { refusalText } from "../../../platform/i18n/index.ts";
import { askedOf } from "../register/noun.ts";
import { nouns } from "../register/nouns.ts";
import { readField } from "../register/reading.ts";
import { fieldText } from "../register/show.ts";
import { ofCell, tellFault } from "./telling.ts";

const fields = nouns.flatMap(noun => askedOf(noun).map(([name, field]) => ({ noun, name, field })));

describe.each(langs)("what is wrong in a cell, in %s", lang => {
  it("names the field and what must stand there when it is empty", () => {
    const vague = refusalText({ code: "required" }, lang);
    for (const { noun, name } of fields.filter(({ field }) => field.required)) {
      const told = tellFault(ofCell({ code: "required" }, noun, name, ""), lang);
      expect(told, `${noun.name} ${name}`).toContain(fieldText(noun, name, lang));
      expect(told).not.toContain(vague);
    }
  });

  it("names the field, what was read, and what is expected when it cannot be read", () => {
    for (const { noun, name } of fields) {
      const read = readField(noun, name, "§7 ?", lang, () => []);
      if (read.ok) continue;
      const told = tellFault(ofCell(read.refusal, noun, name, "§7 ?"), lang);
      for (const part of [fieldText(noun, name, lang), "§7 ?"]) expect(told).toContain(part);
      const bare = refusalText(read.refusal, lang);
      // More is said than what stands under a field of a form, where the field and its choices can be seen.
      expect(told.length, told).toBeGreaterThan(bare.length + fieldText(noun, name, lang).length);
    }
  });
});

it("lists the choices of a field, as people call them", () => {
  const use = nouns.find(noun => noun.name === "system-use")!;
  const refusal = ofCell(
    { code: "unknown-choice", values: { value: "Vældig" } },
    use,
    "criticality",
    "Vældig",
  );
  expect(tellFault(refusal, "da")).toMatch(/^»Kritikalitet«: »Vældig« er ikke .*Skriv en af disse: .*høj/i);
});

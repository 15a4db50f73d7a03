import { describe, expect, it } from "vitest";
import { langs } from "../../../kernel/lang.ts";
import { testAct } from "../../../platform/testing/index.ts";
import { overviewTable } from "../export/tables-waiting.ts";
import { recordFacts } from "../processing/record-facts.ts";
import { countText } from "../register/counts.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { nounNamed } from "../register/nouns.ts";
import { given, unitOf } from "../register/testing.ts";
import { futureOf } from "../system-use/future.ts";
import { texts } from "../texts/index.ts";

describe("the overview", () => {
  it("counts no gaps where there is no record, and says what nobody has answered", async () => {
    const act = await testAct();
    const use = { responsibleUnit: await unitOf(act), lifeCycle: "operational" };
    const [journal] = await given(
      act,
      ["system-use", { ...use, localName: "Journal" }],
      ["system-use", { ...use, localName: "Maps", personalData: "none" }],
    );
    expect(recordFacts(await landscapeOf(act), "en")).toEqual([
      {
        figure: "–",
        words: "no record of processing yet (art. 30); personal data not said for 1 of 2 systems",
        href: "/landscape/system-uses?personalData=-",
        tone: "warm",
      },
    ]);
    const numbers = JSON.stringify(overviewTable(await landscapeOf(act), "en", new URLSearchParams()));
    expect(numbers).not.toContain("gaps in the record");
    expect(numbers).toContain("personal data not said for 1 of 2 systems");
    await given(act, ["processing", { title: "Home care", uses: [journal!] }]);
    const [begun] = recordFacts(await landscapeOf(act), "en");
    expect(Number(begun!.figure)).toBeGreaterThan(0);
    expect(begun!.words).toBe(
      "gaps in the record of processing (art. 30); personal data not said for 1 of 2 systems",
    );
  });

  it.each(langs)("says in %s what it counts: systems in use or on the way, as the list does", async lang => {
    const act = await testAct();
    const responsibleUnit = await unitOf(act);
    await given(
      act,
      ["system-use", { responsibleUnit, localName: "Used", lifeCycle: "operational" }],
      ["system-use", { responsibleUnit, localName: "Planned", lifeCycle: "operational", from: "2090-01-01" }],
      ["system-use", { responsibleUnit, localName: "Gone", lifeCycle: "not-in-use" }],
    );
    const landscape = await landscapeOf(act);
    const list = countText(landscape, nounNamed("system-use")!, lang)!;
    expect(list).toContain("2");
    const meaning = list.slice(0, list.indexOf(",")).replace("2", "").replace(" har upphört", "").trim();
    const heading = texts(lang)("landscape.heading", { systems: 2, initiatives: 0 });
    expect(heading).toContain("2");
    expect(heading).toContain(meaning);
    expect(JSON.stringify(overviewTable(landscape, lang, new URLSearchParams()))).toMatch(
      { en: /on the way/, da: /på vej/, nb: /på vei/, sv: /på väg/, fi: /tulossa/ }[lang],
    );
    expect(futureOf(landscape, "2027-12-31").now).toBe(1);
  });
});

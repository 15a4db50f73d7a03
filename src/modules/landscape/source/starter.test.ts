import { describe, expect, it } from "vitest";
import { testAct } from "../../../platform/testing/index.ts";
import { wordingFaults } from "../../../platform/testing/wordings.ts";
import { landscapeOf } from "../register/landscape.server.ts";
import { thingsOf } from "../register/landscape.ts";
import { checkThing } from "../register/rules.ts";
import { task } from "../task/noun.ts";
import { undatedDuties } from "./cover.ts";
import raw from "./data/starter.json?raw";
import wordings from "./data/starter.texts.json?raw";
import { source, sourceItem } from "./noun.ts";
import { lists, starterState, takeStarter } from "./starter.server.ts";
import { type StarterItem, starterItems, takenAs } from "./starter.ts";

describe("the starter lists", () => {
  it("take a duty without its law or its day as agreed, and say so", () => {
    const items = starterItems("DK");
    const of = (id: string) => takenAs(items.find(item => item.id === id)!);
    expect(of("dk-nis2")).toEqual({
      status: "mandatory",
      deadline: "2025-10-01",
      lacks: null,
      unverified: false,
    });
    expect(of("dk-digital-post")).toMatchObject({ status: "agreed", lacks: "no-deadline", unverified: true });
    expect(of("dk-byg-og-miljoe")).toMatchObject({ status: "agreed", lacks: "no-law" });
    expect(of("dk-aula")).toMatchObject({ status: "recommended", lacks: null });
    expect(items.some(item => item.id === "eu-gdpr")).toBe(true);
    expect(starterItems("NO").some(item => item.country === "EU")).toBe(false);
    expect(starterItems("FI").some(item => item.id === "fi-kanta")).toBe(false);
  });

  it("are taken whole, hold good things, and change nothing the second time", async () => {
    const act = await testAct();
    for (const list of lists) {
      const taken = await takeStarter(act, list);
      expect(taken.ok && taken.value > 0, list).toBe(true);
      expect(await takeStarter(act, list)).toEqual({ ok: true, value: 0 });
    }
    const landscape = await landscapeOf(act);
    for (const noun of [task, source, sourceItem])
      for (const thing of thingsOf(landscape, noun)) expect(checkThing(noun, thing.values)).toEqual([]);
    const lacking = starterItems(landscape.country).filter(item => takenAs(item).lacks !== null);
    expect(lacking.length).toBeGreaterThan(0);
    // What is said to be mandatory is told on the page of duties, known day or not.
    expect(undatedDuties(landscape).length).toBe(lacking.length);
    const states = await starterState(landscape, act.municipality);
    expect(states.map(({ list }) => list)).toEqual([...lists]);
    for (const { list, total, here } of states) expect(here, list).toBe(total);
  });

  it("are told whole in all five languages, with the same numbers", () => {
    const { sources, initiatives: items } = JSON.parse(raw) as {
      sources: { publisher: string; rhythm: string }[];
      initiatives: StarterItem[];
    };
    expect(
      wordingFaults(
        wordings,
        [...items.flatMap(one => [one.description, one.note]), ...sources.map(({ rhythm }) => rhythm)],
        [
          ...items.flatMap(one => [one.name, one.publisher, one.source, one.legalSource]),
          ...sources.map(({ publisher }) => publisher),
        ],
      ),
    ).toEqual([]);
  });

  it("are written in the language of the municipality, whoever takes them", async () => {
    const act = await testAct({ country: "FI", lang: "en" });
    expect((await takeStarter(act, "initiatives")).ok).toBe(true);
    const landscape = await landscapeOf(act);
    const valuesOf = (title: string) =>
      thingsOf(landscape, sourceItem).find(({ values }) => values.title === title)?.values;
    expect(valuesOf("Varda")?.note).toMatch(/^Varhaiskasvatuksen tiedot\..* Tarkistamatta: yleinen tieto\.$/);
    expect(valuesOf("Kuntatalouden automatisoitu raportointi")).toBeDefined();
    const publishers = thingsOf(landscape, source).map(({ values }) => values.publisher);
    expect(publishers).toContain("Valtiovarainministeriö");
    expect(publishers).not.toContain("Ministry of Finance");
  });

  it("are not for a reader to take", async () => {
    const act = await testAct();
    const reader = { ...act, actor: { ...act.actor, roles: ["reader" as const] } };
    expect(await takeStarter(reader, "tasks")).toMatchObject({ ok: false });
  });
});

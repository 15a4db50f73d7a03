import { type Names, nameIn } from "../../../kernel/lang.ts";
import { formats } from "../../../platform/i18n/index.ts";
import { texts as initiativeTexts } from "../initiative/texts/index.ts";
import { livingFlows, livingUses } from "../overlooked/facts.ts";
import { idOf, idsOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { namesSaid } from "../register/rules-names.ts";
import { titleOf } from "../register/title.ts";
import { seenOf } from "../system/tasks.ts";
import { futureOf } from "../system-use/future.ts";
import { type LandscapeSnapshot, stableId } from "./landscape.ts";

/** The landscape as the exchange file needs it. */
export const snapshotOf = (landscape: Landscape, municipality: string): LandscapeSnapshot => {
  // Titles are in the municipality's own language, not in the reader's; what else a thing is called stands beside.
  const lang = landscape.languages[0] ?? "en";
  const names = (name: string): Names => ({ [lang]: name || "–" });
  const plain = { ...landscape, called: new Map() };
  const named = (thing: Thing) => ({
    id: thing.id,
    names: { ...namesSaid(thing.values.otherNames), ...names(titleOf(plain, thing.id)) },
  });
  const all = <T>(noun: string, more: (thing: Thing) => T) =>
    seenOf(landscape, noun).map(thing => ({ ...named(thing), ...more(thing) }));
  const one = (thing: Thing, ...fields: string[]) => fields.flatMap(field => idOf(thing, field) ?? []);
  const usesOf = (field: string, id: string) =>
    thingsOf(landscape, "system-use").flatMap(use =>
      idOf(use, field) === id || idsOf(use, field).includes(id) ? [use.id] : [],
    );
  const hitUnits = new Map<string, string[]>();
  for (const hit of thingsOf(landscape, "hit"))
    hitUnits.set(textOf(hit, "initiative"), [
      ...(hitUnits.get(textOf(hit, "initiative")) ?? []),
      textOf(hit, "unit"),
    ]);
  // What has ended is no longer part of how things hang together.
  const there = [...landscape.units].filter(([, { stands }]) => stands !== "ended");
  return {
    municipality: { id: municipality, names: names(nameIn(landscape.controller, lang)) },
    units: there.map(([id, unit]) => ({ id, names: names(unit.name), parentId: unit.parent })),
    roles: rolesIn(landscape).map(role => ({ ...role, names: names(role.title) })),
    tasks: all("task", task => ({ broaderId: idOf(task, "broader"), unitIds: one(task, "responsibleUnit") })),
    uses: livingUses(landscape).map(use => ({
      ...named(use),
      taskIds: [...idsOf(use, "tasks")],
      unitIds: [...new Set([...one(use, "responsibleUnit"), ...idsOf(use, "usingUnits")])],
    })),
    interfaces: thingsOf(landscape, "interface")
      .filter(thing => !(idOf(thing, "to") && idOf(thing, "to")! <= landscape.today))
      .map(thing => ({
        ...named(thing),
        useIds: idOf(thing, "system") ? usesOf("system", idOf(thing, "system")!) : [],
      })),
    integrations: livingFlows(landscape).map(flow => ({
      ...named(flow),
      fromUseId: textOf(flow, "source"),
      toUseId: textOf(flow, "target"),
      bothWays: flow.values.direction === "both-ways",
    })),
    contracts: all("contract", contract => ({
      useIds: [...new Set([...usesOf("mainContract", contract.id), ...usesOf("contracts", contract.id)])],
      unitIds: one(contract, "responsibleUnit"),
    })),
    processings: all("processing", row => ({
      useIds: [...idsOf(row, "uses")],
      unitIds: [...idsOf(row, "units")],
      dataSetIds: [...idsOf(row, "dataSets")],
    })),
    dataSets: all("data-set", set => ({ useIds: [...idsOf(set, "uses")] })),
    initiatives: all("initiative", row => ({
      introducesIds: [...idsOf(row, "introduces")],
      changesIds: [...idsOf(row, "changes")],
      retiresIds: [...idsOf(row, "retires")],
      dependsOnIds: [...idsOf(row, "dependsOn")],
      unitIds: hitUnits.get(row.id) ?? [],
    })),
    benefits: all("benefit", row => ({ initiativeId: textOf(row, "initiative") })),
    goals: goalsIn(landscape, municipality).map(goal => ({ ...goal, names: names(goal.purpose) })),
    targetStates: [1, 2].map(years => {
      const day = `${Number(landscape.today.slice(0, 4)) + years}-12-31`;
      const { uses, unmeasured } = futureOf(landscape, day);
      const guessed = new Set(uses.flatMap(({ initiativeId: by }) => (by && unmeasured.has(by) ? [by] : [])));
      const written = formats(lang).day(day);
      return {
        id: stableId(`plateau|${municipality}|${day}`),
        names: names(
          guessed.size === 0
            ? written
            : `${written} (${initiativeTexts(lang)("no-length.guess", { n: guessed.size })})`,
        ),
        // What goes only if we guess its initiative's length right may well be there still.
        useIds: uses.flatMap(({ id, state, initiativeId }) =>
          state === "goes" && !guessed.has(initiativeId ?? "") ? [] : [id],
        ),
        initiativeIds: [...new Set(uses.flatMap(({ initiativeId }) => initiativeId ?? []))],
      };
    }),
  };
};

/** What good initiatives are to do, in their own words: those that say the same share a goal. */
const goalsIn = (landscape: Landscape, municipality: string) => {
  const initiatives = new Map<string, string[]>();
  for (const row of thingsOf(landscape, "initiative")) {
    const purpose = textOf(row, "purpose").trim();
    if (purpose) initiatives.set(purpose, [...(initiatives.get(purpose) ?? []), row.id]);
  }
  return [...initiatives].map(([purpose, initiativeIds]) => ({
    id: stableId(`goal|${municipality}|${purpose}`),
    purpose,
    initiativeIds,
  }));
};

/** The positions that are responsible for something, by what they are called: a role that units fill, not people. */
const rolesIn = (landscape: Landscape) => {
  const units = new Map<string, string[]>();
  for (const { seat } of landscape.holders.values())
    if (seat) units.set(seat.title, [...(units.get(seat.title) ?? []), seat.unit]);
  return [...units].map(([title, unitIds]) => ({ id: stableId(`role|${title}`), title, unitIds }));
};

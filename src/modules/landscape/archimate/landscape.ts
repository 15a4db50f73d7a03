import { createHash } from "node:crypto";
import type { Names } from "../../../kernel/lang.ts";
import type { Relation } from "./legal.ts";
import type { Element, ElementType, Folder, Model, Properties, Relationship } from "./model.ts";

type Thing = { id: string; names: Names; documentation?: Names; properties?: Properties };
/** What the export needs of the landscape; ids that point outside it are dropped and counted. */
export type LandscapeSnapshot = {
  municipality: Thing;
  units: (Thing & { parentId: string | null })[];
  roles: (Thing & { unitIds: string[] })[];
  tasks: (Thing & { broaderId: string | null; unitIds: string[] })[];
  uses: (Thing & { taskIds: string[]; unitIds: string[] })[];
  interfaces: (Thing & { useIds: string[] })[];
  /** `names` say which data flow. */
  integrations: (Thing & { fromUseId: string; toUseId: string; bothWays: boolean })[];
  contracts: (Thing & { useIds: string[]; unitIds: string[] })[];
  processings: (Thing & { useIds: string[]; unitIds: string[]; dataSetIds: string[] })[];
  dataSets: (Thing & { useIds: string[]; access?: "Read" | "Write" | "ReadWrite" })[];
  initiatives: (Thing & {
    introducesIds: string[];
    changesIds: string[];
    retiresIds: string[];
    dependsOnIds: string[];
    unitIds: string[];
  })[];
  benefits: (Thing & { initiativeId: string })[];
  /** What good initiatives are to do, and which of them say so. */
  goals: (Thing & { initiativeIds: string[] })[];
  /** What is to be in use on a day ahead, and the initiatives that bring it about. */
  targetStates: (Thing & { useIds: string[]; initiativeIds: string[] })[];
};

/** The landscape as an ArchiMate model; the same thing has the same identifier in every export. */
export const toArchimate = (landscape: LandscapeSnapshot): { model: Model; dropped: number } => {
  const elements: Element[] = [];
  const relationships: Relationship[] = [];
  let dropped = 0;
  const add = (type: ElementType, things: readonly Thing[]): string[] => {
    for (const { id, names, documentation, properties } of things)
      elements.push({
        id,
        type,
        names,
        ...(documentation ? { documentation } : {}),
        ...(properties ? { properties } : {}),
      });
    return things.map(({ id }) => id);
  };
  const business = [
    ...add("BusinessActor", landscape.units),
    ...add("BusinessRole", landscape.roles),
    ...add("BusinessFunction", landscape.tasks),
    ...add("BusinessProcess", landscape.processings),
    ...add("Contract", landscape.contracts),
  ];
  const application = [
    ...add("ApplicationComponent", landscape.uses),
    ...add("ApplicationInterface", landscape.interfaces),
    ...add("DataObject", landscape.dataSets),
  ];
  const motivation = [...add("Outcome", landscape.benefits), ...add("Goal", landscape.goals)];
  const change = [...add("WorkPackage", landscape.initiatives), ...add("Plateau", landscape.targetStates)];
  const known = new Set(elements.map(({ id }) => id));
  const tie = (
    type: Relation,
    source: string | null,
    targets: readonly string[],
    more: Partial<Relationship> = {},
  ) => {
    if (source === null) return;
    for (const target of new Set(targets)) {
      const id = more.id ?? stableId(`${type}|${source}|${target}|${more.names?.en ?? ""}`);
      if (known.has(source) && known.has(target) && source !== target)
        relationships.push({ ...more, id, type, source, target });
      else dropped++;
    }
  };
  for (const { id, parentId } of landscape.units) tie("Composition", parentId, [id]);
  for (const { id, unitIds } of landscape.roles) for (const unit of unitIds) tie("Assignment", unit, [id]);
  for (const { id, broaderId, unitIds } of landscape.tasks) {
    tie("Composition", broaderId, [id]);
    for (const unit of new Set(unitIds)) tie("Assignment", unit, [id]);
  }
  for (const { id, taskIds, unitIds } of landscape.uses) tie("Serving", id, [...taskIds, ...unitIds]);
  // A part in a composition has one whole; an interface offered by several uses is aggregated.
  for (const { id, useIds } of landscape.interfaces)
    for (const use of new Set(useIds)) tie(useIds.length === 1 ? "Composition" : "Aggregation", use, [id]);
  for (const { id, names, fromUseId, toUseId, bothWays } of landscape.integrations) {
    tie("Flow", fromUseId, [toUseId], { id, names });
    if (bothWays) tie("Flow", toUseId, [fromUseId], { id: stableId(`back|${id}`), names });
  }
  for (const { id, useIds, unitIds } of landscape.contracts) tie("Association", id, [...useIds, ...unitIds]);
  for (const { id, useIds, access } of landscape.dataSets)
    for (const use of new Set(useIds)) tie("Access", use, [id], { access: access ?? "ReadWrite" });
  for (const { id, useIds, unitIds, dataSetIds } of landscape.processings) {
    for (const use of new Set(useIds)) tie("Serving", use, [id]);
    for (const unit of new Set(unitIds)) tie("Assignment", unit, [id]);
    tie("Access", id, dataSetIds, { access: "ReadWrite" });
  }
  for (const initiative of landscape.initiatives) {
    const { id } = initiative;
    tie("Realization", id, [...initiative.introducesIds, ...initiative.changesIds]);
    tie("Association", id, initiative.retiresIds, { names: { en: "retires" } });
    tie("Association", id, initiative.unitIds, { names: { en: "hits" } });
    for (const first of new Set(initiative.dependsOnIds)) tie("Triggering", first, [id]);
  }
  for (const { id, initiativeId } of landscape.benefits) tie("Realization", initiativeId, [id]);
  for (const { id, initiativeIds } of landscape.goals) {
    for (const initiative of new Set(initiativeIds)) tie("Realization", initiative, [id]);
    for (const benefit of landscape.benefits)
      if (initiativeIds.includes(benefit.initiativeId)) tie("Realization", benefit.id, [id]);
  }
  for (const { id, useIds, initiativeIds } of landscape.targetStates) {
    tie("Aggregation", id, useIds);
    for (const initiative of new Set(initiativeIds)) tie("Realization", initiative, [id]);
  }
  const organizations: Folder[] = [
    { label: { en: "Business" }, items: business },
    { label: { en: "Application" }, items: application },
    { label: { en: "Motivation" }, items: motivation },
    { label: { en: "Implementation & Migration" }, items: change },
    { label: { en: "Relations" }, items: relationships.map(({ id }) => id) },
  ];
  const { id, names, documentation } = landscape.municipality;
  const model = {
    id,
    names,
    ...(documentation ? { documentation } : {}),
    elements,
    relationships,
    organizations,
  };
  return { model, dropped };
};

/** A uuid that follows from what it names (RFC 9562, version 8), so that a second import updates instead of adding. */
export const stableId = (text: string): string => {
  const hex = createHash("sha256").update(text).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

import { archiveDuty } from "./choices.ts";
import { type Gathering, keyOf, keysOf, named, namesOf, textOf } from "./gathering.ts";
import { sentOnly } from "./record.ts";
import type { Item } from "./schema.ts";

/** Products of the shared catalogue. `deactivated` is a flag upstream, without a date: ours is the day we first see it. */
export const systemRecords = (systems: readonly Item<"it-systems">[], gathering: Gathering): void => {
  for (const system of systems) {
    if (system.rightsHolder)
      gathering.suppliers.set(system.rightsHolder.uuid, system.rightsHolder.name ?? "");
    gathering.records.push({
      kind: "system",
      key: system.uuid,
      values: sentOnly({
        name: system.name.trim(),
        formerNames: textOf(system.formerName),
        description: textOf(system.description),
        supplier: keyOf(system.rightsHolder),
        tasks: keysOf(system.kle),
        parent: keyOf(system.parentSystem),
        archiveDuty: gathering.choices.map(
          "system.archiveDuty",
          system.recommendedArchiveDuty?.id,
          archiveDuty,
        ),
        deactivated: system.deactivated,
      }),
      ...named({ businessType: system.businessType }),
    });
  }
};

export const interfaceRecords = (
  interfaces: readonly Item<"it-interfaces">[],
  gathering: Gathering,
): void => {
  for (const one of interfaces)
    gathering.records.push({
      kind: "interface",
      key: one.uuid,
      values: sentOnly({
        name: one.name.trim(),
        version: textOf(one.version),
        system: keyOf(one.exposedBySystem),
        protocol: one.itInterfaceType === undefined ? undefined : (textOf(one.itInterfaceType?.name) ?? null),
        description: textOf(one.description) ?? dataOf(one.data),
      }),
    });
};

const dataOf = (data: Item<"it-interfaces">["data"]) =>
  data ? namesOf(data.map(({ description }) => ({ name: description }))) : data;

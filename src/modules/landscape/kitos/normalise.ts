import { agreementRecords } from "./agreements.ts";
import { Choices, type OwnChoices } from "./choices.ts";
import { contractRecords } from "./contracts.ts";
import type { Gathering } from "./gathering.ts";
import { personRecords, supplierRecords, taskRecords, unitRecords } from "./organisation.ts";
import type { KitosDeletion, KitosKind, KitosReading, KitosRecord } from "./record.ts";
import type { KitosItems, KitosList } from "./schema.ts";
import { interfaceRecords, systemRecords } from "./systems.ts";
import { usageRecords } from "./usages.ts";

const deletedKinds: Record<string, KitosKind> = {
  ItSystem: "system",
  ItSystemUsage: "system-use",
  ItInterface: "interface",
  ItContract: "contract",
  DataProcessingRegistration: "processor-agreement",
  OrganizationUnit: "unit",
};

/** Turns the lists of KITOS into our records; nothing is looked up by name and nothing is read from outside. */
export const normalise = (
  organizationUuid: string,
  items: KitosItems,
  /** Whether a list was read to its end; of a changed-since reading or a part of one, absence says nothing. */
  whole: (list: KitosList) => boolean,
  own: OwnChoices = new Map(),
): Omit<KitosReading, "unknownKeys" | "cursor"> => {
  const gathering: Gathering = {
    records: [],
    choices: new Choices(own),
    sent: new Set(),
    notes: [],
    people: new Map(),
    suppliers: new Map(),
  };
  const { records } = gathering;
  records.push(...unitRecords(items["organization-units"] ?? []));
  records.push(...taskRecords(items["kle-options"] ?? []));
  systemRecords(items["it-systems"] ?? [], gathering);
  interfaceRecords(items["it-interfaces"] ?? [], gathering);
  contractRecords(items["it-contracts"] ?? [], gathering);
  usageRecords(
    items["it-system-usages"] ?? [],
    whole("it-contracts") ? items["it-contracts"] : undefined,
    gathering,
  );
  agreementRecords(items["data-processing-registrations"] ?? [], gathering);
  records.push(...personRecords(items.users ?? [], gathering.people));
  records.push(...supplierRecords(items.organizations ?? [], gathering.suppliers));
  const deletions: KitosDeletion[] = (items["deleted-entities"] ?? []).flatMap(one => {
    const kind = deletedKinds[one.entityType];
    if (!kind) gathering.choices.miss("deletion.entityType", one.entityType);
    return kind ? [{ kind, key: one.entityUuid, at: one.occurredAtUtc }] : [];
  });
  // Systems and interfaces are listed as "used here": leaving that list is no deletion.
  const wholeKinds = [
    ["organization-units", "unit"],
    ["it-contracts", "contract"],
    ["it-system-usages", "system-use"],
    ["data-processing-registrations", "processor-agreement"],
  ] as const;
  const complete = wholeKinds.filter(([list]) => items[list] && whole(list)).map(([, kind]) => kind);
  return {
    organizationUuid,
    records: records.map(withChoices),
    deletions,
    complete,
    sent: [...gathering.sent],
    unmapped: gathering.choices.unmapped,
    notes: gathering.notes,
  };
};

/** A choice is remembered by its uuid and its name, beside the code it was mapped to. */
const withChoices = (record: KitosRecord): KitosRecord => {
  const named = Object.entries(record.choices ?? {}).map(
    ([field, { uuid, name }]) => [`${field}Choice`, `${uuid} ${name}`.trim()] as const,
  );
  return { ...record, values: { ...record.values, ...Object.fromEntries(named) } };
};

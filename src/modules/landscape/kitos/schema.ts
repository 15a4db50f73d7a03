import { z } from "zod";
import { itContract, processingRegistration } from "./schema-contract.ts";
import { base, flag, links, list, part, ref, refs, text } from "./schema-parts.ts";
import { itSystemUsage } from "./schema-usage.ts";

const organization = z.looseObject({
  uuid: z.string().min(1),
  name: z.string(),
  cvr: text,
  organizationType: text,
  isSupplier: flag,
  disabled: flag,
});
const organizationUnit = z.looseObject({
  ...base,
  name: z.string(),
  parentOrganizationUnit: ref,
  ean: z.union([z.number(), z.string()]).nullish(),
  unitId: text,
  origin: text,
});
const user = z.looseObject({
  uuid: z.string().min(1),
  firstName: text,
  lastName: text,
  name: text,
  email: text,
  phoneNumber: text,
  apiAccess: flag,
  roles: z.array(z.unknown()).nullish(),
});
const kleOption = z.looseObject({
  uuid: z.string().min(1),
  kleNumber: z.string(),
  description: text,
  parentKle: ref,
});
const itSystem = z.looseObject({
  ...base,
  externalUuid: text,
  name: z.string(),
  formerName: text,
  description: text,
  parentSystem: ref,
  kle: refs,
  businessType: ref,
  rightsHolder: ref,
  scope: text,
  recommendedArchiveDuty: part({ id: text, comment: text }),
  legalName: text,
  legalDataProcessorName: text,
  externalReferences: links,
  deactivated: flag,
  usingOrganizations: refs,
  organizationContext: ref,
});
const itInterface = z.looseObject({
  ...base,
  interfaceId: text,
  name: z.string(),
  version: text,
  description: text,
  notes: text,
  scope: text,
  urlReference: text,
  deactivated: flag,
  exposedBySystem: ref,
  itInterfaceType: ref,
  rightsHolder: ref,
  organizationContext: ref,
  data: list({ uuid: text, description: text, dataType: ref }),
});

const deletion = z.looseObject({
  occurredAtUtc: z.string(),
  entityUuid: z.string(),
  entityType: z.string(),
});

/** The lists of API v2 we read, in the order they are read, and what one item looks like. */
export const kitosLists = {
  organizations: organization,
  "organization-units": organizationUnit,
  users: user,
  "kle-options": kleOption,
  "it-systems": itSystem,
  "it-interfaces": itInterface,
  "it-system-usages": itSystemUsage,
  "it-contracts": itContract,
  "data-processing-registrations": processingRegistration,
  "deleted-entities": deletion,
} as const;
export type KitosList = keyof typeof kitosLists;
export const kitosListNames = Object.keys(kitosLists) as KitosList[]; // the keys of a constant are its names

export type Item<List extends KitosList> = z.infer<(typeof kitosLists)[List]>;
/** The items read per list; a list that was not read is absent. */
export type KitosItems = { [List in KitosList]?: Item<List>[] };

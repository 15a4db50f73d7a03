import { z } from "zod";

// Every key may be absent and every value null: KITOS sends what it has. Unknown keys pass and are counted.
const text = z.string().nullish();
const flag = z.boolean().nullish();
const number = z.number().nullish();
const ref = z.looseObject({ uuid: z.string(), name: text }).nullish();
const refs = z.array(z.looseObject({ uuid: z.string(), name: text })).nullish();
const texts = z.array(z.string()).nullish();
const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape).nullish();
const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(z.looseObject(shape)).nullish();
const base = {
  uuid: z.string().min(1),
  lastModified: text,
  lastModifiedBy: ref,
  createdBy: ref,
  created: text,
};
const roles = list({ user: ref, role: ref });
const links = list({ uuid: text, title: text, documentId: text, url: text, masterReference: flag });

export const organization = z.looseObject({
  uuid: z.string().min(1),
  name: z.string(),
  cvr: text,
  organizationType: text,
  isSupplier: flag,
  disabled: flag,
});
export const organizationUnit = z.looseObject({
  ...base,
  name: z.string(),
  parentOrganizationUnit: ref,
  ean: z.union([z.number(), z.string()]).nullish(),
  unitId: text,
  origin: text,
});
export const user = z.looseObject({
  uuid: z.string().min(1),
  firstName: text,
  lastName: text,
  name: text,
  email: text,
  phoneNumber: text,
  apiAccess: flag,
  roles: z.array(z.unknown()).nullish(),
});
export const kleOption = z.looseObject({
  uuid: z.string().min(1),
  kleNumber: z.string(),
  description: text,
  parentKle: ref,
});
export const itSystem = z.looseObject({
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
export const itInterface = z.looseObject({
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

const gdpr = part({
  processingPurpose: text,
  purpose: text,
  businessCritical: text,
  hostedAt: text,
  directoryDocumentation: z.unknown().optional(),
  dataSensitivityLevels: texts,
  specificPersonalData: texts,
  sensitivePersonData: refs,
  registeredDataCategories: refs,
  technicalPrecautionsInPlace: text,
  technicalPrecautionsApplied: texts,
  technicalPrecautionsDocumentation: z.unknown().optional(),
  userSupervision: text,
  userSupervisionDate: text,
  userSupervisionDocumentation: z.unknown().optional(),
  riskAssessmentConducted: text,
  riskAssessmentConductedDate: text,
  riskAssessmentResult: text,
  riskAssessmentDocumentation: z.unknown().optional(),
  riskAssessmentNotes: text,
  plannedRiskAssessmentDate: text,
  dpiaConducted: text,
  dpiaDate: text,
  dpiaDocumentation: z.unknown().optional(),
  retentionPeriodDefined: text,
  nextDataRetentionEvaluationDate: text,
  dataRetentionEvaluationFrequencyInMonths: number,
  isDataProcessingAgreementRequired: text,
});

export const itSystemUsage = z.looseObject({
  ...base,
  systemContext: ref,
  organizationContext: ref,
  general: part({
    localSystemId: text,
    localCallName: text,
    systemVersion: text,
    purpose: text,
    notes: text,
    dataClassification: ref,
    numberOfExpectedUsers: part({ lowerBound: number, upperBound: number }),
    validity: part({
      valid: flag,
      validAccordingToValidityPeriod: flag,
      validAccordingToLifeCycle: flag,
      validAccordingToMainContract: flag,
      mainContractState: text,
      lifeCycleStatus: text,
      validFrom: text,
      validTo: text,
    }),
    mainContract: ref,
    associatedProjects: refs,
    containsAITechnology: text,
    webAccessibilityCompliance: text,
    lastWebAccessibilityCheck: text,
    webAccessibilityNotes: text,
    isBusinessCritical: text,
    isSociallyCritical: text,
    systemUsageCriticalityLevel: z
      .union([z.string(), z.looseObject({ uuid: z.string(), name: text })])
      .nullish(),
    technicalSystemTypes: refs,
    hostedAt: text,
    licensingAndCodeModels: texts,
  }),
  organizationUsage: part({ usingOrganizationUnits: refs, responsibleOrganizationUnit: ref }),
  localKLEDeviations: part({ addedKLE: refs, removedKLE: refs }),
  roles,
  gdpr,
  archiving: z.unknown().optional(),
  externalReferences: links,
  outgoingSystemRelations: list({
    uuid: z.string(),
    toSystemUsage: ref,
    relationInterface: ref,
    associatedContract: ref,
    relationFrequency: ref,
    description: text,
    urlReference: text,
  }),
});

const payment = list({
  id: z.number(),
  organizationUnit: ref,
  acquisition: number,
  operation: number,
  other: number,
  accountingEntry: text,
  auditStatus: text,
  auditDate: text,
  note: text,
});
export const itContract = z.looseObject({
  ...base,
  name: z.string(),
  parentContract: ref,
  organizationContext: ref,
  general: part({
    contractId: text,
    contractType: ref,
    contractTemplate: ref,
    criticality: ref,
    agreementElements: refs,
    notes: text,
    validity: part({
      valid: flag,
      enforcedValid: flag,
      validFrom: text,
      validTo: text,
      requireValidParent: flag,
      validationErrors: texts,
    }),
  }),
  procurement: part({
    procurementStrategy: ref,
    purchaseType: ref,
    procurementPlan: part({ year: number, quarterOfYear: number }),
    procurementInitiated: text,
  }),
  supplier: part({ organization: ref, supplierType: text, signed: flag, signedAt: text, signedBy: text }),
  responsible: part({ organizationUnit: ref, signed: flag, signedAt: text, signedBy: text }),
  systemUsages: refs,
  dataProcessingRegistrations: refs,
  paymentModel: z.unknown().optional(),
  agreementPeriod: part({
    durationYears: number,
    durationMonths: number,
    isContinuous: flag,
    extensionOptions: ref,
    extensionOptionsUsed: number,
    irrevocableUntil: text,
  }),
  termination: part({
    terminatedAt: text,
    terms: part({ noticePeriodMonths: ref, noticePeriodExtendsCurrent: text, noticeByEndOf: text }),
  }),
  payments: part({ external: payment, internal: payment }),
  roles,
  externalReferences: links,
});
export const processingRegistration = z.looseObject({
  ...base,
  name: z.string(),
  organizationContext: ref,
  general: part({
    dataResponsible: ref,
    dataResponsibleRemark: text,
    isAgreementConcluded: text,
    isAgreementConcludedRemark: text,
    agreementConcludedAt: text,
    basisForTransfer: ref,
    transferToInsecureThirdCountries: text,
    insecureCountriesSubjectToDataTransfer: refs,
    dataProcessors: refs,
    hasSubDataProcessors: text,
    subDataProcessors: list({
      dataProcessorOrganization: ref,
      basisForTransfer: ref,
      transferToInsecureThirdCountry: text,
      insecureThirdCountrySubjectToDataProcessing: ref,
    }),
    mainContract: ref,
    associatedContracts: refs,
    responsibleOrganizationUnit: ref,
  }),
  systemUsages: refs,
  oversight: part({
    oversightOptions: refs,
    oversightOptionsRemark: text,
    oversightInterval: text,
    oversightIntervalRemark: text,
    oversightScheduledInspectionDate: text,
    isOversightCompleted: text,
    oversightCompletedRemark: text,
    oversightDates: list({ uuid: text, completedAt: text, remark: text }),
  }),
  roles,
  externalReferences: links,
});
export const deletion = z.looseObject({
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

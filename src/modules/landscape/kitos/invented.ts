import { seeded } from "../../../kernel/random.ts";
import {
  base,
  choice,
  firstNames,
  inventedUuid,
  lastNames,
  ref,
  role,
  supplierName,
  systemName,
} from "./invented-names.ts";
import type { KitosList } from "./schema.ts";

/** Raw answers of an invented Danish municipality, as KITOS would send them; no real person, system or supplier. */
export type InventedKitos = { organizationUuid: string; lists: Record<KitosList, Json[]> };
export type Json = { [key: string]: unknown };

/** Any size; 15 systems is a small municipality, 300 a large one. The same seed gives the same answers. */
export const inventedKitos = ({ systems = 15, seed = 1 } = {}): InventedKitos => {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T; // never empty
  const range = (n: number) => Array.from({ length: n }, (_, index) => index + 1);
  const organizationUuid = inventedUuid("org", 1);
  const organizationContext = { uuid: organizationUuid, name: "Opdigtet Kommune" };
  const suppliers = range(Math.max(3, Math.ceil(systems / 6)));
  const units = range(Math.max(4, Math.ceil(systems / 3)));
  const users = range(Math.max(5, Math.ceil(systems / 3)));
  const concepts = range(20);

  const usage = (n: number): Json => ({
    ...base("use", n),
    systemContext: ref("system", n, systemName(n)),
    organizationContext,
    general: {
      localCallName: n % 3 === 0 ? `Vores ${systemName(n)}` : "",
      localSystemId: `LOK-${String(n).padStart(4, "0")}`,
      purpose: n % 4 === 0 ? null : "Opdigtet formål",
      numberOfExpectedUsers: n % 5 === 0 ? null : { lowerBound: 10, upperBound: n % 2 ? 50 : null },
      validity: {
        valid: n % 7 !== 0,
        validAccordingToLifeCycle: n % 7 !== 0,
        validAccordingToValidityPeriod: true,
        lifeCycleStatus:
          n % 7 === 0 ? "NotInUse" : pick(["Operational", "PhasingIn", "PhasingOut", "Operational"]),
        validFrom: "2028-01-01T00:00:00Z",
        validTo: n % 6 === 0 ? "2031-12-31T00:00:00Z" : null,
      },
      mainContract: ref("contract", n),
      containsAITechnology: pick(["Yes", "No", "Undecided"]),
      hostedAt: pick(["OnPremise", "External", "Hybrid", "Undecided"]),
      isBusinessCritical: pick(["Yes", "No", "DontKnow"]),
      webAccessibilityCompliance: pick(["Yes", "No", "Partially"]),
    },
    organizationUsage: {
      usingOrganizationUnits: [ref("unit", pick(units)), ref("unit", 1)],
      responsibleOrganizationUnit: ref("unit", pick(units)),
    },
    localKLEDeviations: { addedKLE: [ref("kle", pick(concepts))], removedKLE: [] },
    roles: [role(pick(users), "Systemejer")],
    gdpr: {
      processingPurpose: n % 2 ? "Opdigtet behandling" : null,
      dataSensitivityLevels: pick([["None"], ["PersonData"], ["PersonData", "SensitiveData"], []]),
      registeredDataCategories: [choice(30, "Borgere"), choice(31, "Ansatte")],
      technicalPrecautionsApplied: ["Encryption"],
      riskAssessmentConducted: n % 3 ? "No" : "Yes",
      riskAssessmentConductedDate: "2030-06-01T00:00:00Z",
      riskAssessmentResult: "Medium",
      dpiaConducted: "No",
    },
    outgoingSystemRelations:
      n % 3 === 0 && n > 1
        ? [
            {
              uuid: inventedUuid("relation", n),
              toSystemUsage: ref("use", n - 1, systemName(n - 1)),
              relationInterface: null,
              associatedContract: null,
              relationFrequency: choice(20, "Dagligt"),
              description: "Opdigtede sager",
            },
          ]
        : [],
  });

  const contract = (n: number): Json => ({
    ...base("contract", n),
    name: `Aftale om ${systemName(n)}`,
    organizationContext,
    parentContract: n > 10 && n % 10 === 0 ? ref("contract", n - 1) : null,
    general: {
      contractId: `K-${String(n).padStart(4, "0")}`,
      contractType: choice(1, "Driftsaftale"),
      validity: {
        valid: true,
        enforcedValid: false,
        validFrom: "2028-01-01T00:00:00Z",
        validTo: `20${31 + (n % 4)}-12-31T00:00:00Z`,
        requireValidParent: false,
        validationErrors: [],
      },
    },
    procurement: {
      procurementStrategy: choice(2, pick(["EU-udbud", "Miniudbud", "Direkte tildeling"])),
      procurementPlan: { year: 2031, quarterOfYear: (n % 4) + 1 },
    },
    supplier: {
      organization: ref("org", 2 + (n % suppliers.length), supplierName(n % suppliers.length)),
      signed: true,
      signedAt: "2027-11-01T00:00:00Z",
    },
    responsible: { organizationUnit: ref("unit", pick(units)) },
    systemUsages: [ref("use", n)],
    dataProcessingRegistrations: [ref("registration", n)],
    agreementPeriod: {
      isContinuous: n % 2 === 0,
      extensionOptions: n % 3 ? choice(3, "2 x 12 måneder") : null,
      extensionOptionsUsed: 0,
      irrevocableUntil: null,
    },
    termination: {
      terminatedAt: null,
      terms: {
        noticePeriodMonths: choice(4, n % 5 === 0 ? "Efter aftale" : "6"),
        noticePeriodExtendsCurrent: null,
        noticeByEndOf: "EndOfMonth",
      },
    },
    payments: {
      external: [
        {
          id: n,
          organizationUnit: ref("unit", 1),
          acquisition: 0,
          operation: 1000 * n,
          other: 0,
          accountingEntry: `00${n}`,
          auditStatus: "White",
        },
      ],
      internal: [],
    },
    roles: [role(pick(users), "Kontraktejer")],
  });

  const registration = (n: number): Json => ({
    ...base("registration", n),
    name: `Databehandling i ${systemName(n)}`,
    organizationContext,
    general: {
      isAgreementConcluded: pick(["Yes", "No", "Irrelevant", "Undecided"]),
      agreementConcludedAt: "2028-02-01T00:00:00Z",
      transferToInsecureThirdCountries: "No",
      insecureCountriesSubjectToDataTransfer: [],
      dataProcessors: [ref("org", 2 + (n % suppliers.length), supplierName(n % suppliers.length))],
      hasSubDataProcessors: n % 4 ? "No" : "Yes",
      subDataProcessors:
        n % 4
          ? []
          : [
              {
                dataProcessorOrganization: ref("org", 2, supplierName(0)),
                basisForTransfer: choice(5, "SCC"),
                transferToInsecureThirdCountry: "Yes",
                insecureThirdCountrySubjectToDataProcessing: choice(6, "Canada"),
              },
            ],
      mainContract: ref("contract", n),
    },
    systemUsages: [ref("use", n)],
    oversight: {
      oversightInterval: "BiYearly",
      oversightScheduledInspectionDate: "2031-09-01T00:00:00Z",
      oversightDates: [
        {
          uuid: inventedUuid("look", 2 * n),
          completedAt: "2029-09-03T00:00:00Z",
          remark: "Uden bemærkninger",
        },
        { uuid: inventedUuid("look", 2 * n + 1), completedAt: "2030-09-02T00:00:00Z", remark: null },
      ],
    },
    roles: [],
  });

  return {
    organizationUuid,
    lists: {
      organizations: [
        {
          uuid: organizationUuid,
          name: "Opdigtet Kommune",
          cvr: "00000001",
          organizationType: "Municipality",
        },
        ...suppliers.map(n => ({
          uuid: inventedUuid("org", n + 1),
          name: supplierName(n - 1),
          cvr: String(10_000_000 + n),
          organizationType: "Company",
          isSupplier: true,
        })),
      ],
      "organization-units": units.map(n => ({
        ...base("unit", n),
        name: n === 1 ? "Opdigtet Kommune" : `Afdeling ${n}`,
        parentOrganizationUnit: n === 1 ? null : ref("unit", Math.floor(n / 2)),
        origin: "Kitos",
      })),
      users: users.map(n => ({
        uuid: inventedUuid("user", n),
        firstName: firstNames[n % 10],
        lastName: lastNames[n % 7],
        email: `bruger${n}@opdigtet.example`,
        apiAccess: false,
        roles: [],
      })),
      "kle-options": concepts.map(n => ({
        uuid: inventedUuid("kle", n),
        kleNumber: n === 1 ? "90" : `90.${String(n).padStart(2, "0")}`,
        description: `Opdigtet opgave ${n}`,
        parentKle: n === 1 ? null : ref("kle", 1),
      })),
      "it-systems": range(systems).map(n => ({
        ...base("system", n),
        name: systemName(n),
        formerName: null,
        parentSystem: null,
        kle: [ref("kle", pick(concepts))],
        rightsHolder: ref("org", 2, supplierName(0)),
        scope: "Global",
        recommendedArchiveDuty: { id: "B", comment: "" },
        deactivated: false,
      })),
      "it-interfaces": range(Math.ceil(systems / 3)).map(n => ({
        ...base("interface", n),
        interfaceId: `SF-${n}`,
        name: `Snitflade ${n}`,
        version: "1",
        exposedBySystem: ref("system", n, systemName(n)),
        itInterfaceType: choice(7, "REST"),
        data: [],
      })),
      "it-system-usages": range(systems).map(usage),
      "it-contracts": range(systems).map(contract),
      "data-processing-registrations": range(Math.ceil(systems / 2)).map(registration),
      "deleted-entities": [],
    },
  };
};

import * as choices from "./choices.ts";
import { type Gathering, keyOf, keysOf, named, namesOf, roleRecords, textOf } from "./gathering.ts";
import { sentOnly } from "./record.ts";
import type { Item } from "./schema.ts";

type Usage = Item<"it-system-usages">;
type Contracts = readonly Item<"it-contracts">[] | undefined;

/** Uses, with what hangs on them: integrations, roles, processing and risk. `contracts` only when all were read. */
export const usageRecords = (usages: readonly Usage[], contracts: Contracts, gathering: Gathering): void => {
  const held = contracts ? contractsByUse(contracts) : undefined;
  const suppliers = new Map((contracts ?? []).map(one => [one.uuid, keyOf(one.supplier?.organization)]));
  for (const usage of usages) {
    const { general, organizationUsage } = usage;
    const { owner } = roleRecords(
      usage.roles,
      { kind: "system-use", key: usage.uuid },
      gathering,
      choices.roleKinds,
    );
    const { validity, numberOfExpectedUsers: users } = general ?? {};
    const mainContract = keyOf(general?.mainContract);
    const map = gathering.choices;
    gathering.records.push({
      kind: "system-use",
      key: usage.uuid,
      values: sentOnly({
        localName: nameOf(usage),
        localId: textOf(general?.localSystemId),
        system: keyOf(usage.systemContext),
        purpose: textOf(general?.purpose),
        notes: textOf(general?.notes),
        responsibleUnit: keyOf(organizationUsage?.responsibleOrganizationUnit),
        usingUnits: keysOf(organizationUsage?.usingOrganizationUnits),
        owner,
        // Unknown is an answer; a use without one would be refused.
        lifeCycle: map.map(
          "system-use.lifeCycle",
          validity && (validity.lifeCycleStatus ?? "undecided"),
          choices.lifeCycle,
        ),
        from: choices.dayOfTime(validity?.validFrom),
        to: choices.endOfLastDay(validity?.validTo),
        mainContract,
        contracts: held ? [...(held.get(usage.uuid) ?? [])].sort() : undefined,
        supplier: mainContract ? suppliers.get(mainContract) : undefined,
        tasks: keysOf(usage.localKLEDeviations?.addedKLE),
        tasksRemoved: keysOf(usage.localKLEDeviations?.removedKLE),
        usersLower: users === null ? null : users?.lowerBound,
        usersUpper: users === null ? null : users?.upperBound,
        aiUse: map.map("system-use.aiUse", general?.containsAITechnology, choices.tri),
        accessibility: map.map(
          "system-use.accessibility",
          general?.webAccessibilityCompliance,
          choices.accessibility,
        ),
        accessibilityChecked: choices.dayOfTime(general?.lastWebAccessibilityCheck),
        hosting: map.map("system-use.hosting", general?.hostedAt, choices.hosting),
        criticality: criticalityOf(usage, gathering),
        personalData: personalDataOf(usage, gathering),
      }),
      ...named({ criticality: general?.systemUsageCriticalityLevel }),
      verdict: sentOnly({
        valid: validity?.valid,
        byPeriod: validity?.validAccordingToValidityPeriod,
        byLifeCycle: validity?.validAccordingToLifeCycle,
        byMainContract: validity?.validAccordingToMainContract,
      }),
    });
    integrations(usage, gathering);
    protection(usage, gathering);
  }
};

const nameOf = (usage: Usage): string | undefined => {
  const local = usage.general?.localCallName?.trim();
  return local || usage.systemContext?.name?.trim() || undefined;
};

const contractsByUse = (contracts: NonNullable<Contracts>): Map<string, Set<string>> => {
  const held = new Map<string, Set<string>>();
  for (const contract of contracts)
    for (const use of contract.systemUsages ?? [])
      held.set(use.uuid, (held.get(use.uuid) ?? new Set()).add(contract.uuid));
  return held;
};

/** The level when one is chosen, else what the two yes-no questions say; a no says nothing of the level. */
const criticalityOf = ({ general }: Usage, gathering: Gathering) => {
  const level = general?.systemUsageCriticalityLevel;
  const name = typeof level === "string" ? level : level?.name;
  if (name) return gathering.choices.map("system-use.criticality", name, choices.criticality);
  if (general?.isSociallyCritical === "Yes") return "critical";
  if (general?.isBusinessCritical === "Yes") return "high";
  return level === null ? null : undefined;
};

/** The most guarded of the levels named: special categories (art. 9), then offences (art. 10), then ordinary. */
const personalDataOf = ({ gdpr }: Usage, gathering: Gathering) => {
  const levels = gdpr?.dataSensitivityLevels;
  if (!levels) return levels;
  const order = [
    ["SensitiveData", "sensitive"],
    ["LegalData", "confidential"],
    ["PersonData", "ordinary"],
    ["None", "none"],
  ] as const;
  const known = Object.fromEntries(order.map(([level, code]) => [level.toLowerCase(), code]));
  const codes = levels.map(level => gathering.choices.map("system-use.personalData", level, known));
  return order.find(([, code]) => codes.includes(code))?.[1] ?? null;
};

/** An outgoing relation says that this use takes part in the other's interface; we read it as a flow towards it. */
const integrations = (usage: Usage, gathering: Gathering): void => {
  const relations = usage.outgoingSystemRelations;
  if (!relations) return;
  gathering.sent.add(`integration|${usage.uuid}`);
  for (const relation of relations) {
    if (!relation.toSystemUsage) continue;
    const data = [relation.description, relation.relationInterface?.name, relation.toSystemUsage.name];
    gathering.records.push({
      kind: "integration",
      key: relation.uuid,
      parent: usage.uuid,
      values: sentOnly({
        data: data.map(text => text?.trim()).find(Boolean) ?? "?",
        source: usage.uuid,
        target: relation.toSystemUsage.uuid,
        direction: "one-way",
        interface: keyOf(relation.relationInterface),
        contract: keyOf(relation.associatedContract),
        frequency: gathering.choices.map(
          "integration.frequency",
          relation.relationFrequency === null ? null : relation.relationFrequency?.name,
          choices.frequency,
        ),
      }),
      ...named({ frequency: relation.relationFrequency }),
    });
  }
};

/** What KITOS keeps of data protection on the use becomes a processing of its own, and a risk assessment. */
const protection = (usage: Usage, gathering: Gathering): void => {
  const { gdpr } = usage;
  if (!gdpr) return;
  gathering.sent.add(`processing|${usage.uuid}`).add(`assessment|${usage.uuid}`);
  const title = nameOf(usage) ?? usage.uuid;
  const unit = usage.organizationUsage?.responsibleOrganizationUnit;
  const purposes = textOf(gdpr.processingPurpose ?? gdpr.purpose);
  if (purposes)
    gathering.records.push({
      kind: "processing",
      key: `${usage.uuid}/gdpr`,
      parent: usage.uuid,
      values: sentOnly({
        title,
        purposes,
        uses: [usage.uuid],
        units: unit ? [unit.uuid] : unit === null ? [] : undefined,
        dataCategories: namesOf(gdpr.registeredDataCategories),
        security: gdpr.technicalPrecautionsApplied?.toSorted().join("; ") || undefined,
        dpiaDoneOn: gdpr.dpiaConducted === "Yes" ? choices.dayOfTime(gdpr.dpiaDate) : undefined,
      }),
    });
  if (gdpr.riskAssessmentConducted === "Yes")
    gathering.records.push({
      kind: "assessment",
      key: `${usage.uuid}/risk`,
      parent: usage.uuid,
      values: sentOnly({
        title,
        kind: "risk",
        use: usage.uuid,
        doneOn: choices.dayOfTime(gdpr.riskAssessmentConductedDate),
        residualRisk: gathering.choices.map(
          "assessment.residualRisk",
          gdpr.riskAssessmentResult,
          choices.risk,
        ),
        nextReview: choices.dayOfTime(gdpr.plannedRiskAssessmentDate),
      }),
    });
};

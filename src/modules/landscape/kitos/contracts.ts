import { minorOf } from "../../../kernel/money.ts";
import * as choices from "./choices.ts";
import { type Gathering, keyOf, keysOf, named, roleRecords, textOf } from "./gathering.ts";
import { type KitosValues, sentOnly } from "./record.ts";
import type { Item } from "./schema.ts";

type Contract = Item<"it-contracts">;

export const contractRecords = (contracts: readonly Contract[], gathering: Gathering): void => {
  for (const contract of contracts) {
    const { owner } = roleRecords(
      contract.roles,
      { kind: "contract", key: contract.uuid },
      gathering,
      choices.roleKinds,
    );
    const organization = contract.supplier?.organization;
    if (organization) gathering.suppliers.set(organization.uuid, organization.name ?? "");
    const { validity } = contract.general ?? {};
    gathering.records.push({
      kind: "contract",
      key: contract.uuid,
      values: sentOnly({
        title: contract.name.trim(),
        number: textOf(contract.general?.contractId),
        supplier: keyOf(organization),
        responsibleUnit: keyOf(contract.responsible?.organizationUnit),
        owner,
        parent: keyOf(contract.parentContract),
        /** Not a field of the contract here: the uses carry it. Kept so that a delta can say so. */
        uses: keysOf(contract.systemUsages),
        validFrom: choices.dayOfTime(validity?.validFrom),
        validTo: choices.endOfLastDay(validity?.validTo),
        requireValidParent: validity?.requireValidParent,
        enforced: validity?.enforcedValid,
        signedOn: contract.supplier?.signed === false ? null : choices.dayOfTime(contract.supplier?.signedAt),
        ...periodOf(contract, gathering),
        ...noticeOf(contract, gathering),
        ...procurementOf(contract, gathering),
      }),
      ...namedChoices(contract),
      verdict: sentOnly({ valid: validity?.valid, errors: validity?.validationErrors?.toSorted() }),
    });
    moneyLines(contract, gathering);
  }
};

const periodOf = (contract: Contract, gathering: Gathering) => {
  const period = contract.agreementPeriod;
  const told = period?.extensionOptions?.name?.trim();
  const name = told && gathering.choices.said("contract.extensionOptions", told);
  const options = optionsIn(name);
  if (told && name && !options) gathering.choices.miss("contract.extensionOptions", told);
  const cleared = period?.extensionOptions === null ? null : undefined;
  return {
    continuous: period?.isContinuous,
    optionCount: options?.count ?? cleared,
    optionMonths: options?.months ?? cleared,
    optionsUsed: period?.extensionOptionsUsed,
    irrevocableUntil: choices.dayOfTime(period?.irrevocableUntil),
  };
};

/** "2 x 12 måneder", "1x1 år": how often and how long each. */
export const optionsIn = (name: string | null | undefined): { count: number; months: number } | undefined => {
  const parts = /^(\d{1,2})\s*[x×*]\s*(\d{1,2})\s*(år|mån|mdr|kk|vuo|year|month)/i.exec(name?.trim() ?? "");
  if (!parts) return undefined;
  const unit = /^(år|vuo|year)/i.test(parts[3] ?? "") ? 12 : 1;
  return { count: Number(parts[1]), months: Number(parts[2]) * unit };
};

export const isMonths = (name: string): boolean => /^\d{1,3}$/.test(name);

const noticeOf = (contract: Contract, gathering: Gathering) => {
  const terms = contract.termination?.terms;
  const told = terms?.noticePeriodMonths?.name?.trim();
  const name = told && gathering.choices.said("contract.noticeMonths", told);
  // KITOS keeps the months as the name of a choice: "6" is six, "Efter aftale" is kept as text.
  const months = name && isMonths(name) ? Number(name) : undefined;
  if (told && name && months === undefined) gathering.choices.miss("contract.noticeMonths", told);
  return {
    terminatedOn: choices.dayOfTime(contract.termination?.terminatedAt),
    noticeMonths: terms?.noticePeriodMonths === null ? null : months,
    noticeRunsFromEndOf: gathering.choices.map(
      "contract.noticeRunsFromEndOf",
      terms?.noticePeriodExtendsCurrent,
      choices.segment,
    ),
    noticeByEndOf: gathering.choices.map("contract.noticeByEndOf", terms?.noticeByEndOf, choices.segment),
  };
};

const procurementOf = (contract: Contract, gathering: Gathering) => {
  const { procurementStrategy: strategy, procurementPlan: plan } = contract.procurement ?? {};
  const quarter = plan?.year && plan.quarterOfYear ? `${plan.year}Q${plan.quarterOfYear}` : undefined;
  return {
    procurement: gathering.choices.map(
      "contract.procurement",
      strategy === null ? null : strategy?.name,
      choices.procurement,
    ),
    procurementPlanned: plan === null ? null : quarter,
  };
};

const namedChoices = ({ general, procurement, agreementPeriod, termination }: Contract) =>
  named({
    contractType: general?.contractType,
    criticality: general?.criticality,
    procurement: procurement?.procurementStrategy,
    optionCount: agreementPeriod?.extensionOptions,
    noticeMonths: termination?.terms?.noticePeriodMonths,
  });

/** One payment holds up to three amounts in whole kroner and no year; each becomes a line of its own in øre. */
const moneyLines = (contract: Contract, gathering: Gathering): void => {
  for (const side of ["external", "internal"] as const) {
    const payments = contract.payments?.[side];
    if (!payments) continue;
    gathering.sent.add(`money-line|${contract.uuid}/${side}`);
    for (const payment of payments)
      for (const kind of ["acquisition", "operation", "other"] as const) {
        const amount = payment[kind];
        if (!amount) continue;
        const values: KitosValues = sentOnly({
          contract: contract.uuid,
          kind,
          amount: minorOf(amount),
          currency: "DKK",
          unit: keyOf(payment.organizationUnit),
          account: textOf(payment.accountingEntry),
          auditStatus: gathering.choices.map(
            "money-line.auditStatus",
            payment.auditStatus,
            choices.auditStatus,
          ),
        });
        gathering.records.push({
          kind: "money-line",
          key: `${contract.uuid}/${side}/${payment.id}/${kind}`,
          parent: `${contract.uuid}/${side}`,
          values,
        });
      }
  }
};

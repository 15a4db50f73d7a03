import * as choices from "./choices.ts";
import { type Gathering, keyOf, keysOf, namesOf, roleRecords, textOf } from "./gathering.ts";
import { type KitosValue, sentOnly } from "./record.ts";
import type { Item } from "./schema.ts";

type Registration = Item<"data-processing-registrations">;

/** A registration holds several processors; with us an agreement has one, so each becomes its own. */
export const agreementRecords = (registrations: readonly Registration[], gathering: Gathering): void => {
  for (const registration of registrations) {
    const processors = registration.general?.dataProcessors;
    for (const processor of processors ?? []) gathering.suppliers.set(processor.uuid, processor.name ?? "");
    const keys = keysOf(processors) ?? [];
    if (processors && !keys.length)
      gathering.notes.push({ code: "kitos.no-processor", values: { name: registration.name } });
    // The registration itself is the first processor's agreement, so that its key stays when others join.
    const [first = null, ...others] = keys;
    push(registration, registration.uuid, processors === undefined ? undefined : first, gathering);
    if (processors) gathering.sent.add(`processor-agreement|${registration.uuid}`);
    for (const other of others) push(registration, `${registration.uuid}/${other}`, other, gathering);
    roleRecords(
      registration.roles,
      { kind: "processor-agreement", key: registration.uuid },
      gathering,
      choices.roleKinds,
    );
    subProcessors(registration, gathering);
  }
};

const push = (
  registration: Registration,
  key: string,
  processor: string | null | undefined,
  gathering: Gathering,
): void => {
  const { general, oversight } = registration;
  const contract =
    keyOf(general?.mainContract) ?? keysOf(general?.associatedContracts)?.[0] ?? keyOf(general?.mainContract);
  gathering.records.push({
    kind: "processor-agreement",
    key,
    ...(key === registration.uuid ? {} : { parent: registration.uuid }),
    values: sentOnly({
      title: registration.name.trim(),
      processor,
      uses: keysOf(registration.systemUsages),
      contract,
      agreed: gathering.choices.map(
        "processor-agreement.agreed",
        general?.isAgreementConcluded,
        choices.agreed,
      ),
      agreedOn: choices.dayOfTime(general?.agreementConcludedAt),
      thirdCountries: thirdCountriesOf(general),
      transferBasis:
        general?.basisForTransfer === undefined
          ? undefined
          : (textOf(general.basisForTransfer?.name) ?? null),
      oversightInterval: gathering.choices.map(
        "processor-agreement.oversightInterval",
        oversight?.oversightInterval,
        choices.oversight,
      ),
      oversightNext: choices.dayOfTime(oversight?.oversightScheduledInspectionDate),
    }),
  });
  oversights(registration, key, gathering);
};

/** Every time the processor was looked at; of several processors each has its own. */
const oversights = (registration: Registration, key: string, gathering: Gathering): void => {
  const dates = registration.oversight?.oversightDates;
  if (dates === undefined) return;
  gathering.sent.add(`oversight|${key}`);
  for (const { uuid, completedAt, remark } of dates ?? []) {
    const on = choices.dayOfTime(completedAt);
    if (!on) continue;
    const own = uuid ?? on;
    gathering.records.push({
      kind: "oversight",
      key: key === registration.uuid && uuid ? own : `${key}/${own}`,
      parent: key,
      values: sentOnly({ agreement: key, on, note: textOf(remark) }),
    });
  }
};

/** "No" is an answer of its own: it is written as the Danish word, so that the field does not look unanswered. */
const thirdCountriesOf = (general: Registration["general"]): KitosValue | undefined =>
  general?.transferToInsecureThirdCountries === "No"
    ? "Ingen"
    : namesOf(general?.insecureCountriesSubjectToDataTransfer);

const subProcessors = (registration: Registration, gathering: Gathering): void => {
  const subs = registration.general?.subDataProcessors;
  if (!subs) return;
  gathering.sent.add(`sub-processor|${registration.uuid}`);
  for (const sub of subs) {
    const organization = sub.dataProcessorOrganization;
    if (!organization) continue;
    const named = sub.insecureThirdCountrySubjectToDataProcessing?.name;
    const code = named ? countryOf(named, gathering) : undefined;
    gathering.records.push({
      kind: "sub-processor",
      key: `${registration.uuid}/${organization.uuid}`,
      parent: registration.uuid,
      values: sentOnly({
        name: organization.name?.trim() || organization.uuid,
        agreement: registration.uuid,
        // Without a third country KITOS only says that it lies inside the union.
        country: code ?? (sub.transferToInsecureThirdCountry === "No" ? "EU" : undefined),
        transferBasis:
          sub.basisForTransfer === undefined ? undefined : (textOf(sub.basisForTransfer?.name) ?? null),
      }),
    });
  }
};

const countryOf = (name: string, gathering: Gathering): string | undefined => {
  const said = gathering.choices.said("sub-processor.country", name);
  const code = said ? choices.countryCode(said) : undefined;
  if (said && !code) gathering.choices.miss("sub-processor.country", name);
  return code;
};

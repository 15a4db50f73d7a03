import { once } from "../../../kernel/once.ts";
import { agreementsNaming } from "../processor-agreement/oversight.ts";
import { keepsOut, type Unagreed, unagreedIn } from "../processor-agreement/unagreed.ts";
import { idOf, type Landscape, textOf, thingsOf } from "../register/landscape.ts";
import type { Thing } from "../register/rules.ts";
import { titleOf } from "../register/title.ts";
import type { Doubt, Recipient } from "./rules.ts";

/** Words parted by comma, semicolon or line: what a person lists. */
export const listed = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map(part => part.trim())
    .filter(Boolean);

/** "None", as it is written in the five languages. */
export const nobody = /^(none|nobody|ingen|inga|ei|ei kukaan|-)\.?$/i;

/** Those a person wrote. */
export const typedRecipients = (landscape: Landscape, thing: Thing): Recipient[] => {
  const third = listed(textOf(thing, "thirdCountries"));
  const basis = textOf(thing, "transferBasis") || null;
  return [
    // A recipient named without a country is taken to be at home only when third countries were answered.
    ...listed(textOf(thing, "recipients"))
      .filter(name => !nobody.test(name))
      .map(name => ({
        name,
        country:
          thing.values.thirdCountries || thing.unknowns.thirdCountries === "not-relevant"
            ? landscape.country
            : null,
        transferBasis: null,
        typed: true as const,
      })),
    ...third
      .filter(country => !nobody.test(country))
      .map(country => ({ name: country, country, transferBasis: basis })),
  ];
};

/**
 * The processors of the systems reached, and their own processors, list themselves; so do suppliers without an
 * agreement. Where several agreements concern one in one country, the one without a ground for the transfer counts.
 */
export const processorsOf = (landscape: Landscape, uses: readonly Thing[]): Recipient[] => {
  const naming = new Set(uses.flatMap(use => agreementsNaming(landscape, use.id)));
  const found = new Map<string, Recipient>();
  const add = (recipient: Recipient) => {
    const key = JSON.stringify([recipient.name, recipient.country]);
    if (found.get(key)?.transferBasis !== null) found.set(key, recipient);
  };
  for (const agreement of naming) {
    if (keepsOut(landscape, agreement)) continue;
    const supplier = idOf(agreement, "processor") ?? "";
    const name = titleOf(landscape, supplier);
    const transferBasis = textOf(agreement, "transferBasis") || null;
    const country = landscape.byId.get(supplier)?.thing.values.country;
    add({ name, country: typeof country === "string" ? country : null, transferBasis });
    for (const third of listed(textOf(agreement, "thirdCountries")))
      if (!nobody.test(third)) add({ name, country: third, transferBasis });
    for (const sub of subProcessors(landscape).get(agreement.id) ?? [])
      add({
        name: textOf(sub, "name"),
        country: textOf(sub, "country") || null,
        transferBasis: textOf(sub, "transferBasis") || null,
      });
  }
  return withDoubts(
    landscape,
    [...found.values()],
    uses.flatMap(({ id }) => unagreedIn(landscape).get(id) ?? []),
  );
};

/** Those that processors themselves use, by the agreement that names them. */
const subProcessors = once((landscape: Landscape): ReadonlyMap<string, readonly Thing[]> => {
  const found = new Map<string, Thing[]>();
  for (const sub of thingsOf(landscape, "sub-processor")) {
    const agreement = textOf(sub, "agreement");
    found.set(agreement, [...(found.get(agreement) ?? []), sub]);
  }
  return found;
});

/** Suppliers of whom nobody knows that all is in order, each with its systems; one that is listed already is told there. */
const withDoubts = (
  landscape: Landscape,
  listedAlready: readonly Recipient[],
  open: readonly Unagreed[],
): Recipient[] => {
  const doubts = new Map<string, { supplier: string; uses: string[]; code: Doubt }>();
  for (const { use, supplier, code: lacks } of open) {
    const name = titleOf(landscape, supplier || use);
    const code = lacks === "supplier" ? lacks : lacks === "access-unsaid" ? "supplier-access" : "agreement";
    const known = doubts.get(name);
    // One that surely handles data in one system weighs more than one that may in another.
    if (!known || (known.code !== code && code === "agreement"))
      doubts.set(name, { supplier, uses: [use], code });
    else if (known.code === code) known.uses.push(use);
  }
  const doubtOf = (name: string) => {
    const found = doubts.get(name);
    const systems = found?.uses.map(use => titleOf(landscape, use)).join(", ") ?? "";
    return found ? { doubt: { code: found.code, systems } } : {};
  };
  const names = new Set(listedAlready.map(({ name }) => name));
  return [
    ...listedAlready.map(one => ({ ...one, ...doubtOf(one.name) })),
    ...[...doubts].flatMap(([name, { supplier }]): Recipient[] => {
      if (names.has(name)) return [];
      const country = landscape.byId.get(supplier)?.thing.values.country;
      return [
        {
          name,
          country: typeof country === "string" ? country : null,
          transferBasis: null,
          ...doubtOf(name),
        },
      ];
    }),
  ];
};

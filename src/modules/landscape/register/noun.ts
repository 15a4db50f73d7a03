import { once } from "../../../kernel/once.ts";
/**
 * A noun of the landscape is declared once, as fields; its table, form, list, workbook sheet and published
 * schema follow from the declaration, so that a new field is one line here, one migration and its texts.
 */
export type Field = {
  kind: FieldKind;
  /** Asked for when the thing is created. At most three on any noun. */
  required?: boolean;
  /** Counts in completeness (at most twelve a noun); may be answered "unknown" with a reason. */
  counted?: boolean;
  choices?: readonly string[];
  /** The noun a reference points to; "unit" and "holder" (a person or a position) live in the organisation. */
  to?: string;
  /** The responsibility a field shows. It is kept by the organisation, in two times, and nowhere else. */
  duty?: Duty;
  /** The field names who stands in, not who is responsible. */
  deputy?: true;
  min?: number;
  max?: number;
  /** The field that may say why there is none: that is an answer, too. */
  orWhy?: string;
  /** Folded away in forms until asked for. */
  folded?: boolean;
  /** Shown as a column of the list. */
  listed?: boolean;
  /** Worked out when the landscape is read: neither asked for nor taken from a file. */
  derived?: boolean;
  /** Stored exclusive, asked for and shown as the last day: converted once, at the border. */
  lastDay?: boolean;
};

export type FieldKind =
  | "text"
  | "long"
  | "number"
  | "money"
  | "day"
  | "quarter"
  | "choice"
  | "tri"
  | "flag"
  | "one"
  | "many"
  | "ids"
  | "names"
  | "responsibility";

/** What people are responsible for in the landscape: kinds of responsibility in the organisation. */
export type Duty =
  | "system-owner"
  | "contract-owner"
  | "process-owner"
  | "initiative-owner"
  | "project-lead"
  | "benefit-owner";

export type Noun = {
  /** kebab-case, singular, from the glossary: code, address, table and sheet share it. */
  name: string;
  plural: string;
  /** The field that names a thing to a person. */
  title: string;
  fields: Record<string, Field>;
  /** Fields that together name a thing when it has no title of its own. */
  unique?: readonly string[];
  /** Fields that no two living things of the kind share; what is over leaves its name free. */
  once?: readonly string[];
  /** Its title does not tell it from others of its kind. */
  unnamed?: true;
};

/** Yes, no, or unknown with the reason why: the only tri-state there is. */
export const triStates = [
  "yes",
  "no",
  "unknown",
  "undecided",
  "not-relevant",
  "partly",
  "not-asked",
] as const;

/** Why a counted field may stay without an answer. */
export const unknownReasons = ["undecided", "not-relevant", "partly", "not-asked"] as const;

type Options = Omit<Field, "kind" | "to" | "choices" | "duty" | "deputy">;

export const text = (options: Options = {}): Field => ({ kind: "text", ...options });
export const long = (options: Options = {}): Field => ({ kind: "long", ...options });
export const number = (options: Options = {}): Field => ({ kind: "number", ...options });
/** Minor units (øre, öre, cents) as an integer: money is never a fraction. */
export const money = (options: Options = {}): Field => ({ kind: "money", ...options });
export const day = (options: Options = {}): Field => ({ kind: "day", ...options });
export const quarter = (options: Options = {}): Field => ({ kind: "quarter", ...options });
export const choice = (choices: readonly string[], options: Options = {}): Field => ({
  kind: "choice",
  choices,
  ...options,
});
export const tri = (options: Options = {}): Field => ({ kind: "tri", choices: triStates, ...options });
export const flag = (options: Options = {}): Field => ({ kind: "flag", ...options });
export const one = (to: string, options: Options = {}): Field => ({ kind: "one", to, ...options });
export const many = (to: string, options: Options = {}): Field => ({ kind: "many", to, ...options });

/** What other registers call a thing, a line each; kept apart, for each names one thing of all. */
export const externalIds: Field = { kind: "ids", folded: true };

/** What a thing is called in the municipality's other languages, a line each. */
export const otherNames: Field = { kind: "names", folded: true };
/** Fields kept apart from the noun's own table, as lines, and called alike everywhere. */
export const isLines = ({ kind }: Pick<Field, "kind">): boolean => kind === "ids" || kind === "names";

/** Who is responsible: a person, or whoever sits in a position. */
export const responsible = (duty: Duty, options: Options = {}): Field => ({
  kind: "responsibility",
  to: "holder",
  duty,
  ...options,
});
/** Who stands in for the one who is responsible. */
export const deputy = (duty: Duty, options: Options = {}): Field => ({
  kind: "responsibility",
  to: "holder",
  duty,
  deputy: true,
  ...options,
});

/** systemUse → system_use, as the database spells it. */
export const snake = (name: string): string =>
  name.replace(/-/g, "_").replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

export const tableOf = (noun: Noun): string => `landscape.${snake(noun.name)}`;
export const columnOf = (field: string, { kind }: Field): string =>
  kind === "one" ? `${snake(field)}_id` : snake(field);
/** The table of an n-to-n reference: owner, then target. */
export const linkTableOf = (noun: Noun, field: string): string =>
  `landscape.${snake(noun.name)}_${snake(field)}`;

// Asked for by every cell of every list.
export const fieldsOf = once((noun: Noun): readonly [string, Field][] => Object.entries(noun.fields));
/** The fields a person or a file may answer. */
export const askedOf = once((noun: Noun): readonly [string, Field][] =>
  fieldsOf(noun).filter(([, field]) => !field.derived),
);
export const columnsOf = once((noun: Noun): readonly [string, Field][] =>
  fieldsOf(noun).filter(([, { kind }]) => !["many", "responsibility", "ids", "names"].includes(kind)),
);
export const linksOf = once((noun: Noun): readonly [string, Field][] =>
  fieldsOf(noun).filter(([, field]) => field.kind === "many"),
);
export const countedOf = once((noun: Noun): readonly string[] =>
  fieldsOf(noun).flatMap(([name, field]) => (field.counted ? [name] : [])),
);

/** A responsibility a noun shows: the field of its holder, and of the deputy where it has one. */
export type ShownDuty = { duty: Duty; holder: string; deputy?: string };

/** The responsibilities a noun shows. */
export const dutiesOf = once((noun: Noun): readonly ShownDuty[] => {
  const fields = fieldsOf(noun).filter(([, field]) => field.kind === "responsibility");
  return fields.flatMap(([name, { duty, deputy }]) => {
    const standIn = fields.find(([, other]) => other.duty === duty && other.deputy)?.[0];
    return duty && !deputy ? [{ duty, holder: name, ...(standIn ? { deputy: standIn } : {}) }] : [];
  });
});

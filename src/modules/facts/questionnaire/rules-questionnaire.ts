import { z } from "zod";
import { type Lang, langs } from "../../../kernel/lang.ts";

/** The format of a questionnaire as a file; the next that means something else is called otherwise. */
export const format = "samsyn-instrument/1";

/** What a questionnaire may hold: enough for any survey people answer to its end. */
export const most = {
  groups: 60,
  items: 300,
  options: 60,
  points: 11,
  scales: 40,
  roles: 30,
  families: 30,
  text: 1000,
  label: 300,
  answer: 4000,
  entries: 20,
} as const;

/** The series of an answer goes by its id, over years and formats: letters of a code, no spaces. */
const idShape = /^[A-Za-z_][A-Za-z0-9._-]{0,39}$/;
const id = z.string().regex(idShape, "questionnaire.id");
/** Answers may be called by a number, as other tools do. */
const answerId = z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/, "questionnaire.id");

/** A text in the languages it has been written in so far; the empty one is not written. */
const words = (longest: number) => z.partialRecord(z.enum(langs), z.string().trim().min(1).max(longest));
export type Words = Partial<Record<Lang, string>>;

const text = words(most.text);
const label = words(most.label);

const option = z.strictObject({ id: answerId, label });
const options = z.array(option).max(most.options);
/** Don't know, not relevant and the like: kept as themselves, outside the scale. */
const aside = z.array(option).max(5).optional();

/** A scale: values from low to high, each with its label. */
export const scaleSchema = z.strictObject({
  kind: z.literal("ordinal"),
  polarity: z.enum(["unipolar", "bipolar"]),
  options: z.array(z.strictObject({ value: z.int().min(-100).max(100), label })).max(most.points),
  aside,
});
export type Scale = z.infer<typeof scaleSchema>;

const common = {
  id,
  text,
  help: text.optional(),
  /** An answer left out is asked for once more; without it a blank is an answer too. */
  required: z.boolean().optional(),
  /** Asked only of those who gave one of these answers to an earlier question. */
  showIf: z.strictObject({ item: id, is: z.array(answerOf()).min(1).max(most.options) }).optional(),
  /** The barrier of the catalogue that the question asks about. */
  barrier: z.string().max(20).optional(),
};

/** An answer as a condition names it: an option, a value of a scale ("4", "-1") or what stands outside it. */
function answerOf() {
  return z.string().regex(/^-?[A-Za-z0-9_][A-Za-z0-9._-]{0,39}$/, "questionnaire.id");
}

/** Of each text that is answered, in characters. */
const maxLength = z.int().min(1).max(most.answer).optional();

/** A question of any type. */
export const itemSchema = z.discriminatedUnion("type", [
  z.strictObject({ ...common, type: z.literal("scale"), scale: id }),
  z.strictObject({ ...common, type: z.literal("single"), options, aside }),
  z.strictObject({
    ...common,
    type: z.literal("multiple"),
    options,
    aside,
    max: z.int().min(1).max(most.options).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("matrix"),
    scale: id,
    rows: z.array(z.strictObject({ id, text: label })).max(most.options),
    /** A ranking: each value is given to one row at most. */
    distinct: z.boolean().optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal("number"),
    unit: z.string().max(20).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    whole: z.boolean().optional(),
  }),
  z.strictObject({ ...common, type: z.literal("points"), total: z.int().min(1).max(1_000_000), options }),
  z.strictObject({ ...common, type: z.literal("list"), max: z.int().min(1).max(most.entries), maxLength }),
  z.strictObject({
    ...common,
    type: z.literal("text"),
    maxLength,
  }),
]);
export type Item = z.infer<typeof itemSchema>;
export type ItemType = Item["type"];
export const itemTypes = [
  "scale",
  "single",
  "multiple",
  "matrix",
  "number",
  "points",
  "list",
  "text",
] as const;

/** What is said of a group itself. */
export const headSchema = z.strictObject({ id, stem: text });

const group = headSchema.extend({ items: z.array(itemSchema).max(most.items) });
export type Group = z.infer<typeof group>;

/** Chosen before the first invitation and never after: see docs/methods/questionnaire.md. */
export const modes = ["personal-anonymous", "on-record"] as const;

/** What a family of tests compares. */
export const comparisons = ["role", "wave", "municipality-type"] as const;

const role = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc},;]+$/u, "questionnaire.role");

/** A questionnaire whose parts have their shape; whether they fit together is asked by `soundness`. */
export const questionnaireSchema = z.strictObject({
  format: z.literal(format),
  id,
  version: z.int().min(1).max(100_000),
  languages: z.array(z.enum(langs)).min(1).max(langs.length),
  mode: z.enum(modes),
  roles: z.array(role).min(1).max(most.roles),
  title: label,
  intro: words(2000),
  groups: z.array(group).max(most.groups),
  scales: z.record(id, scaleSchema),
  /** Which comparisons will be tested, said before there are data. */
  testFamilies: z
    .array(z.strictObject({ id, items: z.array(id).min(1).max(most.items), compare: z.enum(comparisons) }))
    .max(most.families)
    .optional(),
  /** Asked once for each role. */
  repeatPer: z.literal("role").optional(),
  /** The roles it is asked about one by one, where they are not those who answer. */
  rounds: z.array(role).min(1).max(most.roles).optional(),
  period: z.enum(["quarter", "year"]).optional(),
  /** Hours above so many times those there are give a question, and never stop anybody. */
  hoursCheck: z
    .strictObject({ parts: z.array(id).min(1), whole: id, most: z.number().positive() })
    .optional(),
  /** What the conversation that follows ends in. */
  outcome: z
    .strictObject({
      maxActions: z.int().min(1).max(3),
      fields: z.array(z.enum(["text", "owner", "due", "dimension"])).max(4),
      prompt: text,
    })
    .optional(),
  /** Groups smaller than this are hidden. */
  minGroup: z.int().min(5).max(1000).optional(),
});
export type Questionnaire = z.infer<typeof questionnaireSchema>;

/** What the page about a questionnaire says. */
export const aboutSchema = questionnaireSchema.pick({
  mode: true,
  roles: true,
  languages: true,
  title: true,
  intro: true,
  testFamilies: true,
  repeatPer: true,
  rounds: true,
  period: true,
  outcome: true,
});

/** The roles a questionnaire is asked about one by one; none where it is asked once. */
export const roundsOf = ({
  repeatPer,
  rounds,
  roles,
}: Pick<Questionnaire, "repeatPer" | "rounds" | "roles">): readonly string[] =>
  repeatPer === "role" ? (rounds ?? roles) : [];

/** Every question in its order, with the group it stands in. */
export const itemsOf = ({ groups }: Questionnaire): { group: Group; item: Item }[] =>
  groups.flatMap(each => each.items.map(one => ({ group: each, item: one })));

/** What can be answered to a question that others may hang on; null where none may. */
export const answersOf = (
  { scales }: Pick<Questionnaire, "scales">,
  one: Item,
): { id: string; label: Words }[] | null => {
  if (one.type === "single") return [...one.options, ...(one.aside ?? [])];
  const used = one.type === "scale" ? scales[one.scale] : undefined;
  return used
    ? [
        ...used.options.map(({ value, label: said }) => ({ id: `${value}`, label: said })),
        ...(used.aside ?? []),
      ]
    : null;
};

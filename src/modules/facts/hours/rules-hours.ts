import type { Questionnaire } from "../questionnaire/rules-questionnaire.ts";

/** What the hours of a role go to, in the order they are asked. Each hour counts once. */
export const kinds = ["operation", "mandatory", "own", "unplanned"] as const;
export type Kind = (typeof kinds)[number];

/** The questions of a pulse: hours of each kind, and how many there were in all. */
export type Pulse = { parts: Readonly<Record<Kind, string>>; whole: string };

/**
 * How a questionnaire asks for hours: once for each role, with the four kinds in their order and the whole they are checked
 * against. Null where it does not.
 */
export const pulseOf = ({
  repeatPer,
  hoursCheck,
}: Pick<Questionnaire, "repeatPer" | "hoursCheck">): Pulse | null => {
  const [operation, mandatory, own, unplanned, ...more] = hoursCheck?.parts ?? [];
  if (repeatPer !== "role" || !hoursCheck || !operation || !mandatory || !own || !unplanned) return null;
  return more.length > 0
    ? null
    : { parts: { operation, mandatory, own, unplanned }, whole: hoursCheck.whole };
};

/** One line of what was answered on the record: `part` is the role the hours are of. */
export type Line = { place: string; office: string; item: string; part: string; answer: string };

/** The hours of a role in a quarter, all offices of a place together; null where nobody said any. `n`: offices that did. */
export type RoleHours = { role: string; n: number; whole: number | null } & Readonly<
  Record<Kind, number | null>
>;

/** What the offices of a place said of each role, in the order of the roles. */
export const hoursAt = (pulse: Pulse, lines: readonly Line[], place: string): RoleHours[] => {
  const here = lines.filter(line => line.place === place);
  const roles = [...new Set(here.flatMap(({ item, part }) => (isAsked(pulse, item) ? [part] : [])))];
  return roles.map(role => {
    const own = here.filter(line => line.part === role && isAsked(pulse, line.item));
    const sum = (item: string): number | null => {
      const said = own.filter(line => line.item === item).map(({ answer }) => Number(answer));
      return said.length === 0 ? null : said.reduce((all, one) => all + one, 0);
    };
    const { operation, mandatory, own: development, unplanned } = pulse.parts;
    return {
      role,
      n: new Set(own.map(({ office }) => office)).size,
      whole: sum(pulse.whole),
      operation: sum(operation),
      mandatory: sum(mandatory),
      own: sum(development),
      unplanned: sum(unplanned),
    };
  });
};

const isAsked = ({ parts, whole }: Pulse, item: string): boolean =>
  item === whole || kinds.some(kind => parts[kind] === item);

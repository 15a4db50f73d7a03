import { createHash } from "node:crypto";

/**
 * The mark of a plan that was shown: what is confirmed must be exactly that. `told` holds what the plan does, in an
 * order that is the same each time it is made; the ids it makes anew are `made`, and are called by their place.
 */
export const planHash = (told: unknown, made: Iterable<string> = []): string => {
  const places = new Map([...made].map((id, i) => [id, `#${i}`]));
  const placed = (_key: string, value: unknown) => {
    if (typeof value === "string") return places.get(value) ?? value;
    // Lists of references are kept sorted by id; by place they must be sorted anew.
    return Array.isArray(value) && value.every(item => typeof item === "string")
      ? value.map(item => places.get(item) ?? item).sort()
      : value;
  };
  return createHash("sha256").update(JSON.stringify(told, placed)).digest("hex");
};

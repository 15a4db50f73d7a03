import { officeNamed } from "./offices.ts";

/** Offices that may be asked, and where; null: each may be asked at its own address. */
export type StatisticsOffices = ReadonlyMap<string, string> | null;

/** Reads what an installation says of it: `none`, or `scb=https://…` by spaces. Undefined where it says something else. */
export const readOffices = (text: string): ReadonlyMap<string, string> | undefined => {
  if (text === "none") return new Map();
  const named = text.split(/\s+/).map(word => /^([\w-]+)=(https?:\/\/[^\s@?#]+)$/.exec(word));
  const pairs = named.flatMap(found => {
    const [, id = "", address = ""] = found ?? [];
    return officeNamed(id) && URL.canParse(address) ? [[id, address] as const] : [];
  });
  return pairs.length === named.length ? new Map(pairs) : undefined;
};

/** Where an office is asked; null where it is asked for nothing. */
export const addressOfOffice = (offices: StatisticsOffices, id: string, usual: string): string | null =>
  offices ? (offices.get(id) ?? null) : usual;

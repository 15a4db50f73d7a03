import table from "./data/relationships.json" with { type: "json" };

export const relations = [
  "Access",
  "Composition",
  "Flow",
  "Aggregation",
  "Assignment",
  "Influence",
  "Association",
  "Realization",
  "Specialization",
  "Triggering",
  "Serving",
] as const;
export type Relation = (typeof relations)[number];

const letters = new Map(Object.entries(table.keys).map(([letter, relation]) => [relation, letter]));
const columns = new Map(table.concepts.map((concept, index) => [concept, index]));
const rows = new Map(Object.entries(table.rows).map(([source, cells]) => [source, cells.split(",")]));

/** Whether ArchiMate 3.2 lets this relationship run from one type of element to another; unknown types: no. */
export const legal = (source: string, relation: Relation, target: string): boolean => {
  const column = columns.get(target);
  const letter = letters.get(relation);
  return (
    column !== undefined && letter !== undefined && (rows.get(source)?.[column]?.includes(letter) ?? false)
  );
};

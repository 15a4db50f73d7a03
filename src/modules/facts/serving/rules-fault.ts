/** What is wrong with a request, told as PxWeb's API v2 tells it, spelling included. */
const faults = {
  variable: [400, "Non-existent variable"],
  value: [400, "Non-existent value"],
  codelist: [400, "Non-existent codelist"],
  missing: [400, "Missing selection for mandantory variable"],
  expression: [400, "Illegal selection expression"],
  placement: [400, "Illegal placment"],
  cells: [400, "Too many cells selected"],
  format: [400, "Unsupported output format"],
  request: [400, "Illegal request"],
  list: [404, "Non-existent codelist"],
  table: [404, "Non-existent table"],
  page: [404, "Non-existent page"],
  address: [404, "Non-existent address"],
  calls: [429, "Too many calls"],
} as const satisfies Record<string, readonly [number, string]>;

export type Fault = keyof typeof faults;

/** The body of an error: `{ type, title, status }`. */
export const problemOf = (fault: Fault): { type: string; title: string; status: number } => {
  const [status, title] = faults[fault];
  return { type: "Parameter error", title, status };
};

/** What a rule of the API answers. */
export type Answered<T> = { ok: true; value: T } | { ok: false; fault: Fault };
export const answered = <T>(value: T): Answered<T> => ({ ok: true, value });
export const wrong = (fault: Fault): { ok: false; fault: Fault } => ({ ok: false, fault });

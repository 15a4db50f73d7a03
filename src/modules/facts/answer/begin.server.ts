import { hashOf } from "../../../platform/auth/secret.server.ts";
import type { Tx } from "../../../platform/db/database.ts";
import { hashOfCode } from "../wave/code.ts";
import type { Asked } from "./asked.server.ts";
import { fetchTicket, invitationAt, refuseReminders, stratumNumber } from "./store.server.ts";
import { newTicket, type Ticket } from "./ticket.ts";

/**
 * Gives whoever has a personal code a ticket, once: the invitation is marked as fetched, and no row says which ticket it
 * was. `form` is the chance a page was drawn with: a button pressed twice is answered twice with the same ticket. Null
 * where the code is nobody's or was used.
 */
export const beginAnswering = async (
  tx: Tx,
  { where, keyFor }: Pick<Asked, "where" | "keyFor">,
  code: string,
  form: string,
): Promise<Ticket | null> => {
  forgetOld();
  const pressed = hashOf("facts-begin", `${where.wave} ${code} ${form}`).toString("hex");
  // Waits for the first press where both come at once.
  const stratum = await fetchTicket(tx, where.wave, hashOfCode(code));
  const again = given.get(pressed);
  if (again || !stratum) return again?.ticket ?? null;
  const ticket = newTicket(keyFor, where, await stratumNumber(tx, where.wave, stratum));
  given.set(pressed, { ticket, until: Date.now() + 30_000 });
  return ticket;
};

/** In the memory of this process alone, for half a minute: the browser drops the first answer of a button pressed twice. */
const given = new Map<string, { ticket: Ticket; until: number }>();

const forgetOld = () => {
  for (const [pressed, { until }] of given) {
    if (until > Date.now()) break;
    given.delete(pressed);
  }
};

/** What is known of whoever has a personal code: nothing but this; null where nobody has it. */
export const invitedBy = (tx: Tx, { where }: Pick<Asked, "where">, code: string) =>
  invitationAt(tx, where.wave, hashOfCode(code));

/** No reminder is sent to whoever has this code. */
export const wantsNoReminder = (tx: Tx, { where }: Pick<Asked, "where">, code: string): Promise<void> =>
  refuseReminders(tx, where.wave, hashOfCode(code));

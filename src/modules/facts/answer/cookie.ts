import { readCookie } from "../../../platform/auth/cookies.ts";
import type { LoaderArgs } from "../../../platform/http/page.ts";
import type { Asked } from "./asked.server.ts";
import { type Ticket, ticketOf, ticketText } from "./ticket.ts";

type At = Pick<LoaderArgs, "request" | "context">;

/** Sent to the pages of its own wave alone, and forgotten with the browser. */
const nameFor = ({ context: { house } }: At): string =>
  house.startsWith("https:") ? "__Secure-samsyn-answer" : "samsyn-answer";

const cookie = (at: At, code: string, value: string, more = ""): string => {
  const secure = at.context.house.startsWith("https:") ? "; Secure" : "";
  return `${nameFor(at)}=${value}; Path=/s/${code}; HttpOnly; SameSite=Lax${secure}${more}`;
};

export const ticketCookie = (at: At, { code }: Pick<Asked, "code">, ticket: Ticket): string =>
  cookie(at, code, ticketText(ticket));

export const noTicketCookie = (at: At, { code }: Pick<Asked, "code">): string =>
  cookie(at, code, "", "; Max-Age=0");

/** The ticket this browser has for the wave; null where it has none that holds. */
export const ticketIn = (at: At, { keyFor, where }: Pick<Asked, "keyFor" | "where">): Ticket | null =>
  ticketOf(keyFor, where, readCookie(at.request, nameFor(at)) ?? "");

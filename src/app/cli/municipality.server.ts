import { userInfo } from "node:os";
import { dayIn } from "../../kernel/period.ts";
import type { Act } from "../../platform/act.ts";
import { ownRoles } from "../../platform/auth/index.ts";
import { BadInput, type Call } from "./command.ts";
import { type Found, municipalities } from "./store.server.ts";

export const codeOf = (m: Found): string => `${m.country}-${m.code}`;

/** The municipality named by --municipality; the only one there is need not be named. */
export const chosenMunicipality = async (call: Call): Promise<Found> => {
  const { db } = await call.database();
  const all = await municipalities(db);
  const wanted = call.options.municipality;
  if (typeof wanted !== "string") {
    if (all.length === 1) return all[0]!;
    throw new BadInput("cli.municipality-missing", { codes: listed(all) });
  }
  const matching = all.filter(m => [m.code, codeOf(m)].includes(wanted));
  if (matching.length === 0)
    throw new BadInput("cli.municipality-unknown", { code: wanted, codes: listed(all) });
  if (matching.length > 1)
    throw new BadInput("cli.municipality-twice", { code: wanted, codes: listed(matching) });
  return matching[0]!;
};

const listed = (found: readonly Found[]): string => {
  const shown = found.slice(0, 20).map(codeOf).join(", ");
  return found.length > 20 ? `${shown}, …` : shown || "–";
};

/** The account on this machine, as the change log names it. */
export const operatorId = (): string => `operator:${userInfo().username}`;

/** Whoever may run commands on this machine may do everything; the change log names the account. */
export const operatorAct = async (call: Call, municipality: Found): Promise<Act> => {
  const { db } = await call.database();
  const now = call.io.now();
  return {
    db,
    actor: {
      id: operatorId(),
      name: userInfo().username,
      roles: ownRoles,
    },
    municipality: municipality.id,
    now,
    today: dayIn(now, municipality.time_zone),
    zone: municipality.time_zone,
    lang: call.lang,
  };
};

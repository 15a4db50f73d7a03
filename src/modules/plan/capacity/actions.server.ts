import { isId, newId } from "../../../kernel/ids.ts";
import type { Quarter } from "../../../kernel/quarter.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { ofAll, written } from "../writing.server.ts";
import {
  type Absence,
  type Help,
  type RoleSet,
  type Season,
  type Staffing,
  staffingIn,
  type WorkRole,
  workRoles,
} from "./rules-supply.ts";
import * as store from "./store.server.ts";

/** What is said of a role in a quarter; null people: what the quarter before said holds. */
export type RoleSaid = Pick<Staffing, "role" | "operation"> & {
  people: number | null;
  help: Pick<Help, "months" | "price">;
};

/** Says what each role has in a quarter. Only what differs from what stood there is written and told. */
export const sayQuarter = (act: Act, quarter: Quarter, all: readonly RoleSaid[]): Promise<Result<null>> =>
  written(act, async tx => {
    const stood = await store.capacityIn(tx);
    const changes: Record<string, unknown> = {};
    for (const { role, people, operation, help } of all) {
      const own = stood.staffing.find(one => one.role === role && one.quarter === quarter);
      // What already holds is not said anew by saving the page: copying forward does that.
      const holds = staffingIn(stood.staffing, role, quarter);
      const same = !own && holds?.people === people && holds?.operation === operation;
      const said = people === null || same ? undefined : { people, operation };
      if (own?.people !== said?.people || own?.operation !== said?.operation) {
        changes[role] = { before: own && { people: own.people, operation: own.operation }, after: said };
        if (said)
          await store.setStaffing(tx, act.municipality, {
            role,
            quarter,
            ...said,
            source: null,
            by: act.actor.id,
            on: act.today,
          });
        else await store.dropStaffing(tx, role, quarter);
      }
      const before = stood.help.find(one => one.role === role && one.quarter === quarter);
      const after = help.months > 0 ? { role, quarter, ...help } : undefined;
      if (before?.months === after?.months && before?.price === after?.price) continue;
      changes[`${role}.help`] = { before, after };
      if (after) await store.setHelp(tx, act.municipality, after);
      else await store.dropHelp(tx, role, quarter);
    }
    if (Object.keys(changes).length === 0) return done(null);
    return done({ action: "capacity.said", object: { kind: "quarter", id: quarter }, payload: changes });
  });

/** Whether anybody has said who there is. */
export const isStaffed = (act: Act): Promise<boolean> =>
  read(act, async tx => (await store.staffingSaid(tx)).length > 0);

/** Confirms that what the quarter before said still holds, so that it is no older than today. */
export const copyForward = (act: Act, quarter: Quarter): Promise<Result<null>> =>
  written(act, async tx => {
    const staffing = await store.staffingSaid(tx);
    const copied = workRoles.flatMap(role => staffingIn(staffing, role, quarter) ?? []);
    if (copied.length === 0) return refused("nothing-to-copy");
    for (const one of copied)
      await store.setStaffing(tx, act.municipality, { ...one, quarter, by: act.actor.id, on: act.today });
    const payload = copied.map(({ role, people, operation, quarter: from }) => ({
      role,
      people,
      operation,
      from,
    }));
    return done({ action: "capacity.copied-forward", object: { kind: "quarter", id: quarter }, payload });
  });

/** Who is away, from which day to which; `to` is the first day back. */
export const sayAbsence = (act: Act, absence: Omit<Absence, "id">): Promise<Result<null>> =>
  written(act, async tx => {
    if (absence.from >= absence.to) return refused("absence-ends-first");
    const id = newId(act.now.getTime());
    await store.addAbsence(tx, act.municipality, { id, ...absence });
    return done({ action: "absence.added", object: { kind: "absence", id }, payload: absence });
  });

export const dropAbsence = (act: Act, id: string): Promise<Result<null>> =>
  written(act, async tx => {
    const stood = isId(id) && (await store.dropAbsence(tx, id));
    if (!stood) return refused("gone");
    return done({ action: "absence.removed", object: { kind: "absence", id }, payload: stood });
  });

/** Names of roles, and whose people do whose work. Nobody's work goes on to a third. */
export const changeRoles = (act: Act, roles: readonly RoleSet[]): Promise<Result<null>> =>
  written(act, async tx => {
    const joinedTo = new Map<WorkRole, WorkRole | null>(roles.map(one => [one.role, one.joinedTo]));
    const chained = roles.find(({ joinedTo: to }) => to !== null && joinedTo.get(to));
    if (chained) return refused("role-chained");
    const { roles: before } = await store.capacityIn(tx);
    const changed = roles.filter(one => {
      const stood = before.find(({ role }) => role === one.role);
      return (stood?.name ?? null) !== one.name || (stood?.joinedTo ?? null) !== one.joinedTo;
    });
    if (changed.length === 0) return done(null);
    for (const one of changed) await store.setRole(tx, act.municipality, one);
    return done({ action: "roles.changed", object: ofAll(act), payload: { before, after: changed } });
  });

/** What holds in a quarter of every year or of one; null: our guess again, or what holds every year. */
export const changeSeason = (act: Act, quarter: string, season: Season | null): Promise<Result<null>> =>
  written(act, async tx => {
    const { seasons } = await store.capacityIn(tx);
    const before = seasons.find(one => one.quarter === quarter) ?? null;
    if (JSON.stringify(before) === JSON.stringify(season)) return done(null);
    if (season) await store.setSeason(tx, act.municipality, season);
    else await store.dropSeason(tx, quarter);
    return done({
      action: "season.changed",
      object: { kind: "quarter", id: quarter },
      payload: { before, after: season },
    });
  });

import { contains } from "../../../kernel/period.ts";
import { inOrder } from "../../../kernel/text.ts";
import type { Named } from "../../organisation/index.server.ts";
import { dutiesOf } from "../register/noun.ts";
import { nounOf } from "./fields.ts";
import { type KitosKind, type KitosRecord, recordsOf } from "./record.ts";
import { type Kept, keyIn, type Weighing } from "./weighing.ts";

/** What the roles of a reading do: responsibilities given and ended, and what is remembered of them. */
export type Roles = {
  named: Named[];
  remember: Kept[];
  forget: { kind: KitosKind; key: string; thingId: null }[];
};

/** A role as it stands here: which responsibility for which thing, and who holds it. */
type Role = { kind: Named["kind"]; objectKind: string; object: string; holder: string };

/**
 * Roles of KITOS become responsibilities beside the owner, whom a field of the thing shows already: the kind they
 * name where it is free, else a contact, of whom a thing may have many. A role that is gone there ends here, unless
 * somebody here has given it to another.
 */
export const rolesOf = (weighing: Weighing): Roles => {
  const { reading, here } = weighing;
  const roles: Roles = { named: [], remember: [], forget: [] };
  const told = new Set<string>();
  const still = new Set<string>();
  const taken = new Set<string>();
  for (const record of recordsOf(reading, "responsibility").toSorted((a, b) => inOrder(a.key, b.key))) {
    const role = roleOf(weighing, record, taken);
    if (!role) continue;
    told.add(record.key);
    const before = weighing.kept.get(keyIn("responsibility", record.key));
    const stands = before ? (before.imported as Role) : role; // as `remember` below put it there
    const place = placeOf(stands);
    if (!before) {
      if (!still.has(place) && !isHeld(weighing, role)) {
        roles.named.push({ kind: role.kind, object: objectOf(role), holder: role.holder });
        weighing.note("kitos.roles-given");
      }
      const { key, parent = null } = record;
      roles.remember.push({ kind: "responsibility", key, parent, thingId: null, imported: role });
    }
    still.add(place);
  }
  for (const { kind, key, parent, imported } of here.kept) {
    if (kind !== "responsibility" || told.has(key)) continue;
    const role = imported as Role;
    const isGone = !here.landscape.byId.has(role.object);
    if (!isGone && !reading.sent.includes(`responsibility|${parent}`)) continue;
    roles.forget.push({ kind, key, thingId: null });
    if (isGone || still.has(placeOf(role)) || !isHeld(weighing, role)) continue;
    roles.named.push({ kind: role.kind, object: objectOf(role), holder: null, leaving: role.holder });
    weighing.note("kitos.roles-ended");
  }
  return roles;
};

const objectOf = ({ objectKind, object }: Role) => ({ kind: objectKind, id: object });
const placeOf = ({ kind, object, holder }: Role): string => `${object} ${kind} ${holder}`;

/** Null for the owner a field shows, and where thing or person are not here. */
const roleOf = (weighing: Weighing, { values }: KitosRecord, taken: Set<string>): Role | null => {
  const objectKind = values.objectKind as KitosKind; // our own reading put it there
  const object = weighing.ids.get(keyIn(objectKind, String(values.object)));
  const holder = weighing.ids.get(keyIn("person", String(values.holder)));
  const noun = nounOf(objectKind);
  if (!object || !holder || !noun) return null;
  const shown = dutiesOf(noun);
  const after =
    weighing.after.get(object)?.values ??
    weighing.created.find(thing => thing.id === object)?.values ??
    weighing.here.landscape.byId.get(object)?.thing.values;
  if (shown.some(duty => duty.duty === values.roleKind && after?.[duty.holder] === holder)) return null;
  const kind = String(values.roleKind) as Role["kind"]; // from the table of roles, or null
  const free =
    values.roleKind !== null && !shown.some(({ duty }) => duty === kind) && !taken.has(`${object} ${kind}`);
  if (free) taken.add(`${object} ${kind}`);
  return { kind: free ? kind : "contact", objectKind, object, holder };
};

const isHeld = ({ here }: Weighing, role: Role): boolean =>
  (here.landscape.duties.get(role.object) ?? []).some(
    span => span.kind === role.kind && span.holder === role.holder && contains(span, here.landscape.today),
  );

import { nameIn } from "../../kernel/lang.ts";
import type { Result } from "../../kernel/result.ts";
import { type Role, read, roles } from "../../platform/act.ts";
import { giveRole, rolesHere, setAssociation, takeRole } from "../../platform/auth/index.server.ts";
import { roleName } from "../../platform/auth/index.ts";
import { connect } from "../../platform/db/database.ts";
import { BadInput, type Call, type Command } from "./command.ts";
import { chosenMunicipality, codeOf, operatorAct, operatorId } from "./municipality.server.ts";

const options: Command["options"] = {
  municipality: { type: "string", about: "option.municipality", value: "CODE" },
  person: { type: "string", about: "option.person", value: "NUMBER" },
};

/** The way the first administrator of a municipality comes to be, and the only way an association does. */
export const roleGive: Command = {
  name: "role give",
  about: "about.role.give",
  takes: ["ROLE"],
  options,
  run: call => changed(call, true),
};

/** Also for what no administrator can take: an association holds its role in no municipality. */
export const roleTake: Command = {
  name: "role take",
  about: "about.role.take",
  takes: ["ROLE"],
  options,
  run: call => changed(call, false),
};

const changed = async (call: Call, gives: boolean): Promise<number> => {
  const role = roles.find(one => one === call.typed.ROLE);
  if (!role) throw new BadInput("cli.role-unknown", { role: call.typed.ROLE ?? "", roles: roles.join(", ") });
  const { person } = call.options;
  const command = gives ? "role give" : "role take";
  if (typeof person !== "string") throw new BadInput("cli.argument-missing", { name: "--person", command });
  const [result, where] =
    role === "association"
      ? [await association(call, person, gives), null]
      : await inMunicipality(call, person, role, gives);
  if (!result.ok) throw new BadInput(result.refusal.code, result.refusal.values);
  const said = { person, role: roleName(role, call.lang) };
  call.say(
    where
      ? call.t(gives ? "role.given" : "role.taken", { ...said, municipality: nameIn(where.name, call.lang) })
      : call.t(gives ? "role.given-all" : "role.taken-all", said),
  );
  call.answer({ municipality: where && codeOf(where), person, role });
  return 0;
};

const inMunicipality = async (call: Call, person: string, role: Role, gives: boolean) => {
  const municipality = await chosenMunicipality(call);
  const act = await operatorAct(call, municipality);
  if (gives) return [await giveRole(act, person, role), municipality] as const;
  const held = (await read(act, rolesHere)).find(
    one => one.person_id === person && one.role === role && one.valid_to === null,
  );
  return [await takeRole(act, held?.id ?? ""), municipality] as const;
};

/** As the owner of the tables: what serves pages must not be able to. */
const association = async (call: Call, person: string, sees: boolean): Promise<Result<null>> => {
  const { url } = await call.database();
  const owner = connect(url, { role: "samsyn_owner", max: 1 });
  try {
    return await setAssociation(owner, person, sees, { id: operatorId(), at: call.io.now() });
  } finally {
    await owner.destroy();
  }
};

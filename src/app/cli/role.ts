import { nameIn } from "../../kernel/lang.ts";
import { type Role, roles } from "../../platform/act.ts";
import { giveRole } from "../../platform/auth/index.server.ts";
import { roleName } from "../../platform/auth/index.ts";
import { BadInput, type Command } from "./command.ts";
import { chosenMunicipality, codeOf, operatorAct } from "./municipality.server.ts";

/** The way the first administrator of a municipality comes to be. */
export const roleGive: Command = {
  name: "role give",
  about: "about.role.give",
  takes: ["ROLE"],
  options: {
    municipality: { type: "string", about: "option.municipality", value: "CODE" },
    person: { type: "string", about: "option.person", value: "NUMBER" },
  },
  run: async call => {
    const role = roles.find(one => one === call.typed.ROLE);
    if (!role)
      throw new BadInput("cli.role-unknown", { role: call.typed.ROLE ?? "", roles: roles.join(", ") });
    const { person } = call.options;
    if (typeof person !== "string") throw new BadInput("cli.argument-missing", missing);
    const municipality = await chosenMunicipality(call);
    const given = await giveRole(await operatorAct(call, municipality), person, role);
    if (!given.ok) throw new BadInput(given.refusal.code, given.refusal.values);
    call.say(call.t("role.given", said(person, role, nameIn(municipality.name, call.lang), call.lang)));
    call.answer({ municipality: codeOf(municipality), person, role });
    return 0;
  },
};

const missing = { name: "--person", command: "role give" };

const said = (person: string, role: Role, municipality: string, lang: Parameters<typeof roleName>[1]) => ({
  person,
  role: roleName(role, lang),
  municipality,
});

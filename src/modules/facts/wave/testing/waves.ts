import type { Result } from "../../../../kernel/result.ts";
import type { Act } from "../../../../platform/act.ts";
import { testAct } from "../../../../platform/testing/index.ts";
import { beginInstrument, freezeVersion } from "../../instrument/actions.server.ts";
import { readyOf } from "../../instrument/ready.ts";
import { type AtField, beginWave } from "../actions.server.ts";
import { takeFrame } from "../frame.server.ts";
import type { Settings } from "../rules-wave.ts";

/** The value of what was done; what was refused ends the test with its code. */
export const well = <T>(answer: Result<T> | AtField<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
};

/** What an answer was refused for; "done" where it was not. */
export const codeOf = (answer: { ok: true } | { ok: false; refusal: { code: string } }): string =>
  answer.ok ? "done" : answer.refusal.code;

/** A survey owner in a municipality of their own. */
export const surveyOwner = async (): Promise<Act> => {
  const act = await testAct({ country: "FI" });
  return { ...act, lang: "en", actor: { ...act.actor, roles: ["survey-owner"] } };
};

export const settings = (change: Partial<Settings> = {}): Settings => ({
  name: { fi: "Päättäjien näkemys", sv: "Beslutsfattarnas syn" },
  languages: ["sv", "fi"],
  breakdowns: ["role"],
  threshold: 5,
  leastFrame: 10,
  contact: "Survey office, +358 9 000",
  closesOn: "2026-03-31",
  keepUntil: "2026-06-30",
  ...change,
});

/** A frozen ready questionnaire: that of the decision makers is answered anonymously. */
export const frozen = async (
  act: Act,
  ready = "decision-makers",
): Promise<{ instrument: string; number: number }> => {
  const instrument = well(await beginInstrument(act, "ready", readyOf(ready)!));
  return { instrument, number: well(await freezeVersion(act, instrument, 1)) };
};

export const draftWave = async (act: Act, change: Partial<Settings> = {}, ready?: string): Promise<string> =>
  well(await beginWave(act, await frozen(act, ready), settings(change)));

/** A frame as a CSV file. */
export const csv = (...lines: string[]): { bytes: Uint8Array; name: string } => ({
  bytes: new TextEncoder().encode(`${lines.join("\r\n")}\r\n`),
  name: "frame.csv",
});

export const heading = "Kunta;Rooli;Nimi;Sähköposti;Postiosoite;Kieli;Lukumäärä";

/** So many people of a role in a municipality, each with an address of their own. */
export const people = (place: string, role: string, n: number, mail = true): string[] =>
  Array.from({ length: n }, (_, i) => {
    const who = `${place}${role}${i}`.replaceAll(/[^a-z0-9]/gi, "").toLowerCase();
    return `${place};${role};Qzx ${who};${mail ? `${who}@kunta.example` : ""};Katu ${i}\\, 00100 ${place};;`.replace(
      "\\,",
      ",",
    );
  });

/** A wave with twelve elected members and twelve office holders in two municipalities. */
export const framedWave = async (
  act: Act,
  change: Partial<Settings> = {},
  mail = true,
  of?: { instrument: string; number: number },
): Promise<string> => {
  const id = of ? well(await beginWave(act, of, settings(change))) : await draftWave(act, change);
  const lines = ["Helsinki", "Åbo"].flatMap(place =>
    ["elected-member", "office-holder"].flatMap(role => people(place, role, 12, mail)),
  );
  well(await takeFrame(act, id, csv(heading, ...lines)));
  return id;
};

import { newId } from "../../../../kernel/ids.ts";
import { readyOf } from "../../instrument/ready.ts";
import type { Questionnaire } from "../../questionnaire/rules-questionnaire.ts";
import { hashOfCode, newCode, newWaveCode } from "../../wave/code.ts";

/** One statement of a user who may do everything. */
export type Ask = (statement: string, values: unknown[]) => Promise<unknown>;

export type InventedWave = {
  id: string;
  /** The short code in its addresses. */
  code: string;
  /** Personal codes in the order people were invited. */
  codes: string[];
  /** Where each of them stands in the frame. */
  strata: { place: string; role: string }[];
};

/** The invented people of a wave, spread over places and roles in turn. */
const people = 200;
const places = ["FI-091", "FI-049", "FI-092", "FI-837"];

/** An open wave of a municipality, with people invited one after the other. */
export const inventedWave = async (
  ask: Ask,
  municipality: string,
  {
    content = readyOf("decision-makers")!,
    n = people,
    contact = "Aino Esimerkki, tel. 0100",
  }: {
    content?: Questionnaire;
    n?: number;
    contact?: string;
  } = {},
): Promise<InventedWave> => {
  const [instrument, id, code] = [newId(), newId(), newWaveCode()];
  await ask(
    "insert into facts.instrument (municipality_id, id, begun_by, begun_at) values ($1, $2, 'x', now())",
    [municipality, instrument],
  );
  await ask(
    `insert into facts.questionnaire (municipality_id, instrument_id, number, revision, content, begun_by, begun_at,
       changed_by, changed_at, frozen_by, frozen_at, hash)
     values ($1, $2, 1, 1, $3, 'x', now(), 'x', now(), 'x', now(), repeat('0', 64))`,
    [municipality, instrument, JSON.stringify(content)],
  );
  await ask(
    `insert into facts.wave (municipality_id, id, instrument_id, number, name, mode, languages, threshold, least_frame,
       breakdowns, contact, keep_until, closes_on, made_by, made_at)
     values ($1, $2, $3, 1, '{"en": "Invented"}', $4, $5, 5, 10, '{role}', $6, '2099-12-31', '2099-06-30', 'x', now())`,
    [municipality, id, instrument, content.mode, content.languages, contact],
  );
  const all = places.flatMap(place => content.roles.map(role => ({ place, role })));
  for (const { place, role } of all)
    await ask(
      `insert into facts.stratum (municipality_id, wave_id, place, role, population) values ($1, $2, $3, $4, $5)`,
      [municipality, id, place, role, Math.max(10, n)],
    );
  const codes = Array.from({ length: n }, newCode);
  const strata = codes.map((_, at) => all[at % all.length]!);
  await ask(
    `insert into facts.invitation (municipality_id, wave_id, id, place, role, name, email, lang, code_hash)
     select $1, $2, id, place, role, name, email, 'fi', hash
     from unnest($3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bytea[])
       as of (id, place, role, name, email, hash)`,
    [
      municipality,
      id,
      codes.map(() => newId()),
      strata.map(({ place }) => place),
      strata.map(({ role }) => role),
      codes.map((_, at) => `Keksitty Henkilö ${at}`),
      codes.map((_, at) => `henkilo${at}@esimerkki.example`),
      codes.map(hashOfCode),
    ],
  );
  await ask(
    "update facts.wave set state = 'open', opened_at = now(), opened_by = 'x' where municipality_id = $1 and id = $2",
    [municipality, id],
  );
  await ask("insert into facts.wave_door (code, municipality_id, wave_id) values ($1, $2, $3)", [
    code,
    municipality,
    id,
  ]);
  return { id, code, codes, strata };
};

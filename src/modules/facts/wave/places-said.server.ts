import { type Refusal, refused } from "../../../kernel/result.ts";
import { type Act, read } from "../../../platform/act.ts";
import { readTablesInWorker } from "../../../platform/files/index.ts";
import type { Form } from "../../../platform/http/form.ts";
import type { Fault } from "../../../platform/intake/index.ts";
import { municipalityOf } from "../../organisation/index.server.ts";
import { groupOf, ownPlaceOf, placeCalled, placeOf, placesNamed } from "./places.server.ts";
import { faulty, isOfPeople } from "./read-frame.ts";
import { readPlaces } from "./read-places.ts";
import { most } from "./rules-frame.ts";

type Refused = { ok: false; at: string; refusal: Refusal; faults?: readonly Fault[] };
type Said = { ok: true; value: string[] } | Refused;

const said = (value: string[]): Said => ({ ok: true, value });

/**
 * The places that are said in one go: of a ready group ("frame" is of those `there` already, "own" is who asks), those typed by name, and
 * those a file lists. What is not understood is refused at its box, a file with each of its rows.
 */
export const placesSaid = async (act: Act, form: Form, there: readonly string[]): Promise<Said> => {
  const { home, own } = await read(act, async tx => ({
    home: placeOf(await municipalityOf(tx, act)),
    own: await ownPlaceOf(tx, act),
  }));
  const typed = placesTyped(form.values.places ?? "", home);
  if (!typed.ok) return typed;
  const file = form.file("list");
  const listed: Said = file ? await placesListed(file, home) : said([]);
  if (!listed.ok) return listed;
  const groups: Record<string, readonly string[]> = { frame: there, own: own === null ? [] : [own] };
  const group = groups[form.values.group ?? ""] ?? groupOf(form.values.group ?? "") ?? [];
  const value = [...new Set([...group, ...typed.value, ...listed.value])];
  return value.length > 0 ? said(value) : { at: "group", ...refused("frame.no-places") };
};

const placesTyped = (text: string, home: string): Said => {
  const found: string[] = [];
  const names = text
    .split(/[\n,;]/)
    .map(one => one.trim())
    .filter(Boolean);
  for (const name of names) {
    const [place, ...others] = placesNamed(name, home);
    if (place === undefined) return { at: "places", ...refused("frame.no-place", { name }) };
    if (others.length > 0) {
      const places = [place, ...others].map(one => `${placeCalled(one)} (${one})`).join(", ");
      return { at: "places", ...refused("frame.which-place", { name, places }) };
    }
    found.push(place);
  }
  return said(found);
};

const placesListed = async (file: File, home: string): Promise<Said> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const tables = await readTablesInWorker({ bytes, fileName: file.name });
  if (!tables.ok) return { at: "list", ...tables };
  if (tables.value.some(isOfPeople)) return { at: "list", ...refused("frame.says-more") };
  if (tables.value.reduce((sum, { rows }) => sum + rows.length, 0) > most.strata)
    return { at: "list", ...refused("frame.too-many-strata", { most: most.strata }) };
  const { places, faults, count } = readPlaces(tables.value, home);
  if (count > 0) return { at: "list", ...faulty(count), faults };
  return places.length > 0 ? said(places) : { at: "list", ...refused("frame.no-place-column") };
};

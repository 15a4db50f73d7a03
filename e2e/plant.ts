import { readFileSync } from "node:fs";
import { addMonths, dayIn } from "../src/kernel/period.ts";
import { nouns } from "../src/modules/landscape/register/nouns.ts";
import { plantWaves } from "./plant-wave.ts";
import { plain, type Visitor } from "./visitor.ts";

/**
 * Fills a municipality through its own forms: a unit, and one thing of each kind with the marker in every text, which
 * says whose it is: "marker plural field".
 */
export const plant = async (
  who: Visitor,
  marker: string,
  told: (form: string, sent: Kept) => void = () => {},
): Promise<string[]> => {
  const made: string[] = [];
  const labels: Labels = new Map([["person", [`${marker} people display`]]]);
  const left = new Map([
    ["/organisation/units/new", ""],
    ["/organisation/people/new", ""],
    ["/organisation/positions/new", ""],
    ...nouns.map(noun => [`/landscape/${noun.plural}/new`, ""] as const),
  ]);
  const send = async (form: string, text: string) => {
    const sent = await fill(who, form, text, labels);
    if (sent.refused === undefined) {
      made.push(sent.address);
      told(form, sent);
    }
    return sent.refused;
  };
  // What points to another thing waits for it.
  for (let before = -1; left.size > 0 && left.size !== before; ) {
    before = left.size;
    for (const form of left.keys()) {
      const text = `${marker} ${form.split("/")[2]}`;
      const refused = await send(form, text);
      if (refused !== undefined) left.set(form, refused);
      else {
        left.delete(form);
        // A flow needs two systems.
        if (form.includes("/system-uses/")) await send(form, `${text} other`);
      }
    }
  }
  if (left.size > 0) throw new Error(`Not planted: ${[...left].join("\n")}`);
  await plantKey(who, marker);
  const expected = await plantExpectations(who, marker, made);
  const asked = await plantQuestionnaire(who, marker);
  const waves = await plantWaves(who, marker);
  return [...made, ...expected, ...asked, ...waves, await plantPlan(who, marker)];
};

/** A key for another system, valid today. */
const plantKey = async (who: Visitor, marker: string): Promise<void> => {
  const until = /name="until"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="until"/.exec(
    (await who.get("/trust/keys")).body,
  );
  const sent = await who.post("/trust/keys", {
    name: `${marker} key`,
    until: until?.[1] ?? until?.[2] ?? "",
  });
  if (!sent.body.includes("samsyn_")) throw new Error(`No key: ${sent.status}`);
};

/** What two levels expect of the whole and of an initiative, far apart, and what was agreed: the pages it stands on. */
const plantExpectations = async (
  who: Visitor,
  marker: string,
  made: readonly string[],
): Promise<string[]> => {
  const initiative = made.find(address => address.startsWith("/landscape/initiatives/"))!.split("/")[3]!;
  const places = ["whole", initiative].map(about => `/purpose/${about}`);
  const send = async (to: string, fields: Record<string, string>) => {
    const { status, body } = await who.post(to, { on: "2026-03-01", ...fields });
    if (status !== 302) throw new Error(`No expectation: ${status} ${body}`);
  };
  for (const place of places) {
    const words = { change: `${marker} change`, room: `${marker} room`, proof: `${marker} proof` };
    const council = {
      level: "council",
      who: `${marker} council`,
      "points.lower-cost": "100",
      engine: "hybrid",
    };
    await send(`${place}/answers/new`, { ...council, ...words });
    const leader = { level: "institutions", who: `${marker} leader`, "points.less-administration": "100" };
    await send(`${place}/answers/new`, leader);
    const text = { text: `${marker} agreed`, parties: `${marker} mayor`, version: "0" };
    await send(`${place}/agreement`, {
      ...text,
      "points.lower-cost": "50",
      "points.less-administration": "50",
    });
  }
  return places;
};

/** A questionnaire from scratch, with a group, a scale and a question of each kind that needs one: its pages. */
const plantQuestionnaire = async (who: Visitor, marker: string): Promise<string[]> => {
  const begun = await who.post("/facts/questionnaires/new", { title: `${marker} survey`, languages: "en" });
  const at = begun.headers.get("location");
  if (!at) throw new Error(`No questionnaire: ${begun.status} ${begun.body}`);
  const edit = `${at}/edit`;
  const done = [
    await who.post(edit, { version: "1", do: "add:group" }),
    await who.post(`${edit}/groups/G1`, { version: "2", id: "G1", "stem.en": `${marker} survey group` }),
    await who.post(edit, { version: "3", do: "add:scale", scale: "extent5" }),
    await who.post(edit, { version: "4", do: "add:question", group: "G1", type: "matrix" }),
    await who.post(edit, { version: "5", do: "add:question", group: "G1", type: "multiple" }),
  ];
  for (const answer of done)
    if (answer.status !== 302) throw new Error(`No questionnaire: ${answer.status} ${answer.body}`);
  return [
    at,
    edit,
    `${edit}/questions/G1.1`,
    `${edit}/questions/G1.2`,
    `${edit}/scales/extent5`,
    `${at}/preview`,
  ];
};

/** Begins a scenario from a file whose names say whose it is, lets a plan be searched, and approves it: its address. */
const plantPlan = async (who: Visitor, marker: string): Promise<string> => {
  const file = new URL("../src/modules/plan/testing/data/portfolio-tiny.json", import.meta.url);
  const portfolio = JSON.parse(readFileSync(file, "utf8")) as Record<string, { name?: string }[]>;
  for (const part of ["roles", "units", "purposes", "initiatives"])
    for (const one of portfolio[part] ?? []) one.name = `${marker} plan ${one.name}`;
  const form = new FormData();
  form.set("name", `${marker} plan`);
  form.set("note", `${marker} plan note`);
  form.set("file", new File([JSON.stringify(portfolio)], "plan.json"));
  const begun = await who.post("/plan/scenarios/new", form);
  const at = begun.headers.get("location");
  if (!at) throw new Error(`No scenario: ${begun.status} ${begun.body}`);
  await who.post(`${at}/search`, { step: "start", seconds: "5", seed: "1" });
  while (!(await who.get(at)).body.includes(`${at}/approve`))
    await new Promise(resolve => setTimeout(resolve, 200));
  await who.post(`${at}/approve`, { revision: "1" });
  return at;
};

/** Shows an initiative to the association and proposes a system for the catalogue of all: the product's address. */
export const share = async (
  who: Visitor,
  marker: string,
  initiative: string,
  system: string,
): Promise<string> => {
  const published = await who.post(`/landscape/publish/${initiative}`, { do: "publish" });
  if (published.status !== 302) throw new Error(`Not published: ${published.status}`);
  const proposed = await fill(who, `/landscape/propose/${system}`, `${marker} systems`, new Map());
  if (proposed.refused !== undefined) throw new Error(`Not proposed: ${proposed.refused}`);
  return proposed.address;
};

/** A data set that all may see, so that the municipality has a page for strangers: its address. */
export const openData = async (who: Visitor, marker: string): Promise<string> => {
  const answer = await who.post("/landscape/data-sets/new", {
    title: `${marker} open data`,
    isPublic: "yes",
  });
  const at = answer.headers.get("location");
  if (!at) throw new Error(`No open data: ${answer.status} ${answer.body}`);
  return at;
};

/** How the things of each kind are called where they are pointed to. */
type Labels = Map<string, string[]>;
type Sent = Kept | { refused: string };
/** What was sent, and where it led. */
export type Kept = { address: string; fields: Record<string, string>; refused?: undefined };

/** One more thing of a kind that also points to its own kind, or says that it is gone. */
export const plantWhole = async (who: Visitor, plural: string, marker: string): Promise<Kept> => {
  const sent = await fill(who, `/landscape/${plural}/new`, `${marker} ${plural}`, new Map(), true);
  if (sent.refused !== undefined) throw new Error(`Not planted: ${plural} ${sent.refused}`);
  return sent;
};

/** What the boxes of a page's form hold. */
export const heldIn = async (who: Visitor, address: string): Promise<Record<string, string>> => {
  const { body } = await who.get(address);
  const form = /<main[\s\S]*<\/main>/.exec(body)?.[0] ?? body;
  return Object.fromEntries(
    controlsOf(form).map(({ tag, name, value }) => {
      const inside = form.slice(form.indexOf(tag) + tag.length).split(/<\/(?:select|textarea)>/)[0]!;
      const chosen = [...inside.matchAll(/<option\b[^>]*>/g)].find(([option]) => /\sselected\b/.test(option));
      if (tag.startsWith("<select"))
        return [name, plain(/\svalue="([^"]*)"/.exec(chosen?.[0] ?? "")?.[1] ?? "")];
      return [name, tag.startsWith("<textarea") ? plain(inside) : value];
    }),
  );
};

/** Fills in the form of a page and sends it: where it leads, or why it is refused. */
const fill = async (
  who: Visitor,
  address: string,
  marker: string,
  labels: Labels,
  whole = false,
): Promise<Sent> => {
  // A new initiative is asked about first: has someone done it? Nobody has.
  const place = address === "/landscape/initiatives/new" ? `${address}?looked=1` : address;
  const page = await who.get(place);
  const form = /<main[\s\S]*<\/main>/.exec(page.body)?.[0] ?? page.body;
  for (const [, to, options] of form.matchAll(/<datalist id="list-([^"]*)">([\s\S]*?)<\/datalist>/g)) {
    if (to && options)
      labels.set(
        to,
        [...options.matchAll(/\svalue="([^"]+)"/g)].map(([, label]) => plain(label!)),
      );
  }
  const noun = nouns.find(each => address === `/landscape/${each.plural}/new`);
  const fields: Record<string, string> = {};
  for (const { tag, name, value } of controlsOf(form)) {
    const to = noun?.fields[name]?.to;
    const asks = /\sdata-choices="([^"]*)"/.exec(tag)?.[1];
    // An item of a source has one initiative.
    const left = whole ? name === "sourceItems" : alone.has(name);
    // A flow runs from the first system to another, and somebody stands in for somebody else.
    const at = name === "target" || name === "deputy" ? -1 : 0;
    const offered = async () => (asks ? await namesOffered(who, asks) : []);
    const chosen =
      to && !left
        ? ((labels.get(to) ?? (await offered())).at(at) ?? "")
        : asks && !to && value === ""
          ? ((await offered())[0] ?? "")
          : left
            ? ""
            : whole && name === "code"
              ? "27.03.05"
              : chosenFor(form, tag, name, value, marker);
    if (chosen !== null) fields[name] = chosen;
  }
  const answer = await who.post(place, fields);
  const to = answer.headers.get("location");
  if (to) return { address: to, fields };
  const why = /error-summary[\s\S]*?<ul[\s\S]*?<\/ul>/.exec(answer.body)?.[0] ?? answer.body;
  return { refused: `${answer.status} ${why.replaceAll(/<[^>]*>/g, " ")}` };
};

/** What a box for a name offers; nothing where there is nothing yet. */
const namesOffered = async (who: Visitor, address: string): Promise<string[]> =>
  JSON.parse((await who.get(`${address}?q=`)).body);

type Control = { tag: string; name: string; value: string };

const controlsOf = (html: string): Control[] =>
  [...html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)].flatMap(([tag]) => {
    const name = /\sname="([^"]*)"/.exec(tag)?.[1];
    return name ? [{ tag, name, value: plain(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? "") }] : [];
  });

/** What to put into a box: what is in it already, the first choice, or a text with the marker. */
const chosenFor = (html: string, tag: string, name: string, value: string, marker: string): string | null => {
  const type = /\stype="([^"]*)"/.exec(tag)?.[1] ?? "";
  if (name.startsWith("unknown.") || ["file", "checkbox", "radio", "submit"].includes(type)) return null;
  if (type === "hidden" || value !== "") return value;
  const given = known[name];
  if (given !== undefined) return given;
  if (tag.startsWith("<select")) {
    const options = html.slice(html.indexOf(tag)).split("</select>")[0]!;
    return plain(/<option[^>]*\svalue="([^"]+)"/.exec(options)?.[1] ?? "");
  }
  if (type === "date") return /to$|end|until/i.test(name) ? inAYear() : "2026-03-01";
  if (/inputmode="decimal"/i.test(tag)) return "1";
  return /placeholder="2027Q3"/.test(tag) ? "2027Q3" : (shaped[name] ?? (text => text))(`${marker} ${name}`);
};

/** What is planted has not ended, whenever it is planted. */
export const inAYear = () => addMonths(dayIn(new Date(), "UTC"), 12);

/** What points to things of its own kind, or says that the thing is gone. */
const alone = new Set([
  "broader",
  "parent",
  "replacedBy",
  "dependsOn",
  "deactivatedOn",
  "withdrawnOn",
  "terminatedOn",
]);

/** Boxes whose text has a shape of its own, around the marker. */
const shaped: Record<string, (text: string) => string> = {
  otherNames: text => `fi: ${text}`,
  externalIds: text => `own: ${text}`,
  pairs: text => `${text}: names`,
  notApplicable: text => `b: ${text}`,
};

/** Boxes that take only what looks like their own. */
const known: Record<string, string> = {
  country: "DK",
  code: "27.03.04",
  scheme: "KLE",
  email: "marker@example.org",
  phone: "+45 12 34 56 78",
  ean: "",
  pNumber: "",
  url: "https://example.org/marker",
  year: "2027",
  fraction: "100",
  // Public data sets are seen by the association without anybody's choosing.
  isPublic: "no",
};

import type { Contact, Figure, Said, Table, TimeUnit, Value, Variable } from "../rules-table.ts";
import { type Line, linesOf } from "./px-lines.ts";

const timeUnits: Record<string, TimeUnit> = {
  A1: "Annual",
  H1: "HalfYear",
  Q1: "Quarterly",
  M1: "Monthly",
  W1: "Weekly",
};
const adjustments = { NONO: "None", YESNO: "WorkOnly", NOYES: "SesOnly", YESYES: "WorkAndSes" } as const;
const measured = { S: "Stock", F: "Flow", A: "Average" } as const;

/** A .px file as a table; ISO 8859-1 unless its CODEPAGE says UTF-8. The clock of the file is read in `zone`. */
export const readPx = (bytes: Uint8Array, zone: string): Table => {
  const utf8 = /CODEPAGE="utf-8"/i.test(new TextDecoder("latin1").decode(bytes.slice(0, 1000)));
  const { lines, data } = linesOf(new TextDecoder(utf8 ? "utf-8" : "latin1").decode(bytes));
  const keys = new Map(
    lines.map(line => [`${line.key}|${line.lang ?? ""}|${line.of.join("|")}`, line.values]),
  );
  const get = (key: string, lang = "", ...of: string[]) => keys.get(`${key}|${lang}|${of.join("|")}`);
  const main = get("LANGUAGE")?.[0] ?? "en";
  const languages = get("LANGUAGES") ?? [main];
  const mark = (lang: string) => (lang === main ? "" : lang);
  const inAll = <T>(of: (lang: string) => T | undefined): Partial<Record<string, T>> =>
    Object.fromEntries(
      languages.flatMap(lang => {
        const told = of(lang);
        return told === undefined ? [] : [[lang, told]];
      }),
    );
  const said = (key: string, ...of: ((lang: string) => string)[]): Said =>
    inAll(lang => get(key, mark(lang), ...of.map(one => one(lang)))?.[0]);
  const maybe = (text: Said) => (Object.keys(text).length > 0 ? text : undefined);
  const notesOf = (key: string, ...of: ((lang: string) => string)[]) => {
    const notes = inAll(lang => said(key, ...of)[lang]?.split("##"));
    return Object.keys(notes).length > 0 ? notes : undefined;
  };
  const names = (lang: string) => [...(get("STUB", mark(lang)) ?? []), ...(get("HEADING", mark(lang)) ?? [])];
  const instant = (told: string) => toUtc(told, zone);
  const figureOf = (name: (lang: string) => string): Figure => {
    const first = (key: string) => get(key, "", name(main))?.[0];
    const adjusted = `${first("DAYADJ")}${first("SEASADJ")}` as keyof typeof adjustments;
    const basePeriod = maybe(said("BASEPERIOD", name));
    return {
      unit: said("UNITS", name),
      decimals: Number(get("DECIMALS")?.[0] ?? 0),
      updated: instant(first("LAST-UPDATED") ?? ""),
      measuring: measured[first("STOCKFA") as keyof typeof measured] ?? "Other",
      price:
        ({ C: "Current", F: "Fixed" }[first("CFPRICES") as "C" | "F"] as Figure["price"]) ?? "NotApplicable",
      adjustment: adjustments[adjusted] ?? "None",
      ...(basePeriod && { basePeriod }),
      contacts: inAll(lang => contactsOf(get("CONTACT", mark(lang), name(lang))?.[0])),
    };
  };
  const variables = names(main).map((name, at): Variable => {
    const label = (lang: string) => names(lang)[at] ?? name;
    const codes = get("CODES", "", name) ?? get("VALUES", "", name) ?? [];
    const contents = get("CONTVARIABLE")?.[0] === name;
    const type = get("VARIABLE-TYPE", "", name)?.[0];
    const kind = contents ? "contents" : get("TIMEVAL", "", name) ? "time" : type === "G" ? "geo" : "other";
    const eliminated = get("ELIMINATION", "", name)?.[0];
    const values = codes.map((code, place): Value => {
      const valueName = (lang: string) => get("VALUES", mark(lang), label(lang))?.[place] ?? code;
      const notes = notesOf("VALUENOTE", label, valueName);
      const metaId = maybe(said("META-ID", label, valueName));
      return {
        code,
        label: inAll(valueName),
        ...(notes && { notes }),
        ...(metaId && { metaId }),
        ...(contents && { figure: figureOf(valueName) }),
      };
    });
    const all = values.find(({ label: text }) => text[main] === eliminated);
    const notes = notesOf("NOTE", label);
    const [domain, map, metaId] = ["DOMAIN", "MAP", "META-ID"].map(key => maybe(said(key, label)));
    return {
      code: get("VARIABLECODE", "", name)?.[0] ?? name,
      label: inAll(label),
      kind,
      values,
      elimination: eliminated === undefined ? false : all ? { code: all.code } : {},
      show: get("PRESTEXT", "", name)?.[0] === "0" ? "code" : "value",
      codelists: [],
      ...(notes && { notes }),
      ...(domain && { domain }),
      ...(map && { map }),
      ...(metaId && { metaId }),
    };
  });
  const figures = variables.flatMap(({ values }) => values.flatMap(({ figure }) => figure ?? []));
  const more = {
    nextUpdate: get("NEXT-UPDATE")?.[0],
    survey: get("SURVEY")?.[0],
    link: get("LINK")?.[0],
    updateFrequency: get("UPDATE-FREQUENCY")?.[0],
  };
  const metaId = maybe(said("META-ID"));
  const database = maybe(said("DATABASE"));
  return {
    id: get("TABLEID")?.[0] ?? get("MATRIX")?.[0] ?? "",
    languages,
    contents: said("CONTENTS"),
    title: said("TITLE"),
    source: said("SOURCE"),
    ...(database && { database }),
    updated:
      figures
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? "",
    zone,
    created: get("CREATION-DATE")?.[0] ?? "",
    decimals: Number(get("SHOWDECIMALS")?.[0] ?? get("DECIMALS")?.[0] ?? 0),
    variables,
    stub: get("STUB")?.length ?? 0,
    cell: at => {
      const word = data[at] ?? "..";
      return /^[-\d.]*\d$/.test(word) ? { value: Number(word) } : { value: null, status: word };
    },
    subject: { code: get("SUBJECT-CODE")?.[0] ?? "", area: said("SUBJECT-AREA") },
    ...(get("INFOFILE") && { infofile: get("INFOFILE")![0]! }),
    official: get("OFFICIAL-STATISTICS")?.[0] === "YES",
    aggregation: get("AGGREGALLOWED")?.[0] !== "NO",
    copyright: get("COPYRIGHT")?.[0] === "YES",
    notes: notesOf("NOTE") ?? {},
    ...(metaId && { metaId }),
    more: {
      ...(more.nextUpdate && { nextUpdate: instant(more.nextUpdate) }),
      ...(more.survey && { survey: more.survey }),
      ...(more.link && { link: more.link }),
      ...(more.updateFrequency && { updateFrequency: more.updateFrequency }),
    },
    timeUnit: timeUnits[/TLIST\((\w+)/.exec(timeList(lines))?.[1] ?? ""] ?? "Other",
    symbols: lines
      .filter(({ key }) => key.startsWith("DATASYMBOL"))
      .map(({ key, values }) => [key, values[0] ?? ""]),
    codepage: utf8 ? "utf-8" : "iso-8859-1",
  };
};

const timeList = (lines: readonly Line[]): string =>
  lines.find(({ key }) => key === "TIMEVAL")?.values[0] ?? "";

/** The old way names all in one line; the newer gives forename, surname, prefix, phone, mail and office apart. */
const contactsOf = (text: string | undefined): Contact[] | undefined =>
  text?.includes("||") || text?.endsWith("##")
    ? text.split("||").map(one => {
        const [forename = "", surname = "", prefix = "", phone = "", mail = "", organization = ""] =
          one.split("#");
        const raw = `${forename} ${surname}, ${organization}#${prefix} ${phone}`;
        return {
          raw: mail ? `${raw}#${mail}` : raw,
          parts: { name: `${forename} ${surname}`.trim(), organization, phone, mail },
        };
      })
    : text?.split("##").map(raw => ({ raw }));

/** `20230525 15:42` on a clock as an instant. */
const toUtc = (told: string, zone: string): string => {
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d) (\d\d):(\d\d)/.exec(told) ?? [];
  const asUtc = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
  const shown = Date.parse(`${clock.format(asUtc).replace(" ", "T")}Z`);
  return new Date(asUtc - (shown - asUtc)).toISOString().replace(".000Z", "Z");
};

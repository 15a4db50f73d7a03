import { langs, type Names } from "../../../kernel/lang.ts";

/** What a statement says of a thing: an address, a text in a language, or a typed value. */
export type Value = { iri: string } | { text: string; lang: string } | { text: string; datatype: string };

export const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;
export type Name = `${keyof typeof prefixes}:${string}`;

/** Statements about things, each said once, in the order they were first said. */
export class Graph {
  readonly #things = new Map<string, Map<Name, Map<string, Value>>>();

  say(subject: string, predicate: Name, ...values: Value[]): void {
    if (!values.length) return;
    const about = this.#things.get(subject) ?? new Map<Name, Map<string, Value>>();
    this.#things.set(subject, about);
    const said = about.get(predicate) ?? new Map<string, Value>();
    about.set(predicate, said);
    for (const value of values) said.set(JSON.stringify(value), value);
  }
  isA(subject: string, ...classes: Name[]): void {
    this.say(subject, "rdf:type", ...classes.map(name => ({ iri: longName(name) })));
  }
  *things(): Generator<[string, [Name, Value[]][]]> {
    for (const [subject, about] of this.#things)
      yield [subject, [...about].map(([name, said]): [Name, Value[]] => [name, [...said.values()]])];
  }
}

export const iri = (address: string): Value => ({ iri: address });
export const day = (text: string): Value => ({ text, datatype: `${prefixes.xsd}date` });
/** One text per language, each with its tag. */
export const texts = (names: Names | undefined): Value[] =>
  langs.flatMap(lang => {
    const text = names?.[lang]?.trim();
    return text ? [{ text, lang }] : [];
  });

const longName = (name: Name): string => {
  const [prefix = "", local = ""] = name.split(":");
  return `${(prefixes as Record<string, string>)[prefix] ?? ""}${local}`; // the type of Name holds it to known prefixes
};

/** The graph as Turtle. */
export const turtleOf = (graph: Graph): string => {
  const head = Object.entries(prefixes).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const blocks = [...graph.things()].map(([subject, about]) => {
    const lines = about.map(
      ([name, values]) => `  ${name === "rdf:type" ? "a" : name} ${values.map(turtleValue).join(", ")}`,
    );
    return `<${subject}>\n${lines.join(" ;\n")} .`;
  });
  return `${[head.join("\n"), ...blocks].join("\n\n")}\n`;
};

const turtleValue = (value: Value): string => {
  if ("iri" in value) return `<${value.iri}>`;
  const text = JSON.stringify(value.text.replace(/\p{Surrogate}/gu, "\ufffd")).replace(/\u007f/g, "\\u007F");
  return "lang" in value ? `${text}@${value.lang}` : `${text}^^<${value.datatype}>`;
};

/** The same graph as JSON-LD. */
export const jsonLdOf = (
  graph: Graph,
): { "@context": typeof prefixes; "@graph": Record<string, unknown>[] } => ({
  "@context": prefixes,
  "@graph": [...graph.things()].map(([subject, about]) => ({
    "@id": subject,
    ...Object.fromEntries(
      about.map(([name, values]) =>
        name === "rdf:type"
          ? ["@type", values.map(value => ("iri" in value ? value.iri : value.text))]
          : [name, values.map(jsonLdValue)],
      ),
    ),
  })),
});

const jsonLdValue = (value: Value): Record<string, string> => {
  if ("iri" in value) return { "@id": value.iri };
  return "lang" in value
    ? { "@value": value.text, "@language": value.lang }
    : { "@value": value.text, "@type": value.datatype };
};

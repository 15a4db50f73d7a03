type Value = { "@id": string } | { "@value": string; "@language"?: string; "@type"?: string } | string;
type Thing = Record<string, Value | Value[] | string[]> & { "@id": string };

/** Our own JSON-LD as Turtle, so that shapes can be asked: names with prefixes, no nesting, nothing implied. */
export const turtleOfJsonLd = (file: { "@context": Record<string, string>; "@graph": Thing[] }): string => {
  const context = file["@context"];
  const long = (name: string): string => {
    const [prefix = "", local = ""] = name.split(":");
    return context[prefix] ? `<${context[prefix]}${local}>` : `<${name}>`;
  };
  const value = (one: Value): string => {
    if (typeof one === "string") return JSON.stringify(one);
    if ("@id" in one) return `<${one["@id"]}>`;
    const text = JSON.stringify(one["@value"]);
    if (one["@language"]) return `${text}@${one["@language"]}`;
    return one["@type"] ? `${text}^^${long(one["@type"])}` : text;
  };
  return file["@graph"]
    .flatMap(thing =>
      Object.entries(thing).flatMap(([name, said]) => {
        if (name === "@id") return [];
        const all = Array.isArray(said) ? said : [said];
        return all.map(one =>
          name === "@type"
            ? `<${thing["@id"]}> a ${long(String(one))} .`
            : `<${thing["@id"]}> ${long(name)} ${value(one)} .`,
        );
      }),
    )
    .join("\n");
};

import { isId } from "../../../kernel/ids.ts";
import { langs, type Names } from "../../../kernel/lang.ts";
import { done, type Result, refused } from "../../../kernel/result.ts";
import { legal, type Relation } from "./legal.ts";

/** Every kind of element the landscape is told in. */
export const elementTypes = [
  "BusinessActor",
  "BusinessRole",
  "BusinessFunction",
  "BusinessProcess",
  "Contract",
  "ApplicationComponent",
  "ApplicationInterface",
  "DataObject",
  "WorkPackage",
  "Plateau",
  "Outcome",
  "Goal",
] as const;
export type ElementType = (typeof elementTypes)[number];
export type Properties = Record<string, { value: string; type: "string" | "date" | "number" }>;
export type Element = {
  id: string;
  type: ElementType;
  names: Names;
  documentation?: Names;
  properties?: Properties;
};
export type Relationship = {
  id: string;
  type: Relation;
  source: string;
  target: string;
  names?: Names;
  access?: "Access" | "Read" | "Write" | "ReadWrite";
};
/** A folder of the tool that opens the file; holds ids of elements and relationships. */
export type Folder = { label: Names; items: string[] };
export type Model = {
  id: string;
  names: Names;
  documentation?: Names;
  elements: Element[];
  relationships: Relationship[];
  organizations: Folder[];
};

/** The model as ArchiMate Model Exchange 3.1, or why it would not be a legal one. */
export const archimateModel = (model: Model): Result<string> => {
  const types = new Map<string, ElementType>();
  const seen = new Set<string>();
  for (const { id } of [model, ...model.elements, ...model.relationships]) {
    // xs:ID may not begin with a digit and must be unique in the file.
    if (!isId(id)) return refused("archimate.bad-id", { id });
    if (seen.has(id.toLowerCase())) return refused("archimate.id-twice", { id });
    seen.add(id.toLowerCase());
  }
  if (!named(model.names)) return refused("archimate.no-name", { id: model.id });
  for (const element of model.elements) {
    if (!named(element.names)) return refused("archimate.no-name", { id: element.id });
    types.set(element.id, element.type);
  }
  for (const { id, type, source, target } of model.relationships) {
    const [from, to] = [types.get(source), types.get(target)];
    if (!from || !to) return refused("archimate.dangling", { id, missing: from ? target : source });
    if (!legal(from, type, to))
      return refused("archimate.illegal-relationship", { id, from, relation: type, to });
  }
  for (const { items } of model.organizations)
    for (const id of items)
      if (!seen.has(id.toLowerCase())) return refused("archimate.dangling", { id, missing: id });
  return done(xmlOf(model));
};

const named = (names: Names): boolean => langs.some(lang => names[lang]?.trim());
const idOf = (id: string): string => `id-${id.toLowerCase()}`;

// The order of the blocks is the schema's: name, documentation, elements, relationships, organizations, definitions.
const xmlOf = (model: Model): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
    '  xsi:schemaLocation="http://www.opengroup.org/xsd/archimate/3.0/ http://www.opengroup.org/xsd/archimate/3.1/archimate3_Model.xsd"',
    `  identifier="${idOf(model.id)}">`,
    ...texts("name", model.names),
    ...texts("documentation", model.documentation),
    ...block("elements", model.elements.flatMap(elementXml)),
    ...block("relationships", model.relationships.flatMap(relationshipXml)),
    ...block("organizations", model.organizations.flatMap(folderXml)),
    ...block("propertyDefinitions", definitions(model.elements)),
    "</model>",
    "",
  ].join("\n");

// An empty block is not allowed: without content it is left out.
const block = (tag: string, lines: string[]): string[] =>
  lines.length ? [`<${tag}>`, ...lines, `</${tag}>`] : [];

const elementXml = (element: Element): string[] => [
  `<element identifier="${idOf(element.id)}" xsi:type="${element.type}">`,
  ...texts("name", element.names),
  ...texts("documentation", element.documentation),
  ...block(
    "properties",
    Object.entries(element.properties ?? {}).map(
      ([name, { value }]) =>
        `<property propertyDefinitionRef="${definitionId(name)}"><value>${escapeXml(value)}</value></property>`,
    ),
  ),
  "</element>",
];

const relationshipXml = ({ id, type, source, target, names, access }: Relationship): string[] => [
  `<relationship identifier="${idOf(id)}" source="${idOf(source)}" target="${idOf(target)}" xsi:type="${type}"${access && type === "Access" ? ` accessType="${access}"` : ""}>`,
  ...texts("name", names),
  "</relationship>",
];

const folderXml = ({ label, items }: Folder): string[] =>
  items.length
    ? [
        "<item>",
        ...texts("label", label),
        ...items.map(id => `<item identifierRef="${idOf(id)}"/>`),
        "</item>",
      ]
    : [];

const definitions = (elements: Element[]): string[] => {
  const types = new Map(
    elements.flatMap(({ properties = {} }) =>
      Object.entries(properties).map(([name, { type }]) => [name, type] as const),
    ),
  );
  return [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, type]) =>
        `<propertyDefinition identifier="${definitionId(name)}" type="${type}"><name>${escapeXml(name)}</name></propertyDefinition>`,
    );
};

const definitionId = (name: string): string => `property-${name.replace(/[^A-Za-z0-9_.-]/g, "_")}`;

const texts = (tag: string, names: Names | undefined): string[] =>
  langs.flatMap(lang => {
    const text = names?.[lang]?.trim();
    return text ? [`<${tag} xml:lang="${lang}">${escapeXml(text)}</${tag}>`] : [];
  });

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeXml = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 cannot hold them, not even escaped.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"]/g, mark => marks[mark] ?? mark);

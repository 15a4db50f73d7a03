const types: Readonly<Record<string, string>> = {
  json: "application/json",
  jsonld: "application/ld+json",
  csv: "text/csv; charset=utf-8",
  xml: "application/xml",
  svg: "image/svg+xml",
};

/** The content type of a file of a release, by its ending. */
export const typeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";

import { type RouteConfigEntry, route } from "@react-router/dev/routes";

const page = (path: string, file: string) => route(`landscape/${path}`, `modules/landscape/${file}`);

/** The views have their own words; what is left are the nouns' lists, things and forms. */
export const routes: RouteConfigEntry[] = [
  route("landscape", "modules/landscape/overview/overview.page.tsx"),
  page("contract-year", "contract/year.page.tsx"),
  page("load", "initiative/load.page.tsx"),
  page("overlooked", "overlooked/overlooked.page.tsx"),
  page("record", "processing/record.page.tsx"),
  page("duties", "source/duties.page.tsx"),
  page("quality", "system-use/quality.page.tsx"),
  page("future", "system-use/future.page.tsx"),
  page("matrix", "matrix/matrix.page.tsx"),
  page("impact/:id", "impact/impact.page.tsx"),
  page("neighbourhood/:id", "impact/neighbourhood.page.tsx"),
  page("import", "import/import.page.tsx"),
  page("import/kitos", "kitos/kitos.page.tsx"),
  page("import/kitos/:id", "kitos/draft.page.tsx"),
  page("import/kle", "task/kle.page.tsx"),
  page("import/kle/:id", "task/kle-draft.page.tsx"),
  page("import/:id", "import/draft.page.tsx"),
  page("mappings", "task/mappings.page.tsx"),
  page("export", "export/export.page.tsx"),
  page("export/archimate.xml", "archimate/file.route.ts"),
  page("export/dcat.ttl", "dcat/file.route.ts"),
  page("export/:file", "export/file.route.ts"),
  page("starter", "source/starter.page.tsx"),
  page("choices/:noun", "register/choices.route.ts"),
  page("sources/:id/publications", "publication/publications.page.tsx"),
  page("sources/:id/publish", "publication/publish.page.tsx"),
  page("publications/:id", "publication/draft.page.tsx"),
  page("changed-plans", "publication/changed.page.tsx"),
  page(":plural", "register/list.page.tsx"),
  page(":plural/new", "register/form.page.tsx"),
  page(":plural/:id", "register/thing.page.tsx"),
  route("landscape/:plural/:id/edit", "modules/landscape/register/form.page.tsx", { id: "edit" }),
];

import type { InventedTable } from "./invented.ts";
import { type Answer, type Asked, type Simulated, simulated } from "./server.ts";

export type Kolada = Simulated & { tables: InventedTable[] };

/** Kolada v3: key figures by title, and their values a page at a time, by sex where it is told. */
export const startKolada = async (tables: InventedTable[]): Promise<Kolada> => {
  const office: Kolada = Object.assign(await simulated(asked => answer(office, asked)), { tables });
  return office;
};

const answer = (office: Kolada, { url }: Asked): Answer => {
  const page = Number(url.searchParams.get("page") ?? 1);
  const size = Number(url.searchParams.get("per_page") ?? 5000);
  const paged = (all: readonly unknown[]) => ({
    json: {
      values: all.slice((page - 1) * size, page * size),
      count: all.length,
      next_url: null,
      previous_url: null,
    },
  });
  if (url.pathname === "/kpi") {
    const title = (url.searchParams.get("title") ?? "").toLowerCase();
    return paged(
      office.tables
        .filter(table => table.title.toLowerCase().includes(title))
        .map(table => ({ id: table.id, title: table.title, is_divided_by_gender: 1 })),
    );
  }
  const [, id, years] = /^\/data\/kpi\/([^/]+)\/year\/([\d,]+)$/.exec(url.pathname) ?? [];
  const table = office.tables.find(one => one.id === id);
  if (!table || !years) return undefined;
  return paged(
    years
      .split(",")
      .filter(year => table.periods.includes(year))
      .flatMap(year =>
        [...table.regions.keys()].map(municipality => {
          const value = table.people.get(`${municipality} ${year}`) ?? null;
          return {
            kpi: id,
            municipality,
            period: Number(year),
            values: [
              { gender: "K", value: value === null ? null : Math.floor(value / 2), status: "", count: 1 },
              { gender: "T", value, status: value === null ? "Missing" : "", count: 1, isdeleted: false },
            ],
          };
        }),
      ),
  );
};

import type { Result } from "../../../kernel/result.ts";
import { OfficeClient, type World } from "./client.ts";
import type { Office } from "./offices.ts";
import { dstReader } from "./reader-dst.ts";
import { koladaReader } from "./reader-kolada.ts";
import { pxweb1Reader, pxweb2Reader } from "./reader-pxweb.ts";
import type { Row } from "./rules-json-stat.ts";
import type { Query, Sought, Table } from "./rules-query.ts";

/** How an office is asked, whatever it calls things. */
export type Reader = {
  /** Its tables on the subject, as its own search finds them. */
  search: (subject: string) => Promise<Result<readonly Table[]>>;
  /** How the table is asked for the figure; undefined where it does not hold it. */
  query: (table: Table, sought: Sought) => Promise<Result<Query | undefined>>;
  /** Cells that one question may ask for. */
  most: () => Promise<Result<number>>;
  rows: (query: Query) => Promise<Result<readonly Row[]>>;
};

export const readerOf = (office: Office, base: string, world: World): Reader => {
  const client = new OfficeClient(base, world);
  if (office.kind === "pxweb-1") return pxweb1Reader(client);
  if (office.kind === "pxweb-2") return pxweb2Reader(client, office.lang);
  return office.kind === "dst" ? dstReader(client, office.lang) : koladaReader(client, world);
};

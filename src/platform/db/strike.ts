import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** Where a number is a key of something else, and only looks like somebody's telephone. */
const keys = /(^|_)(id|no|code|number|scheme|value|hash)$/;

/**
 * Strikes what a person was called and reached by from every text of a module's schema, whichever table it stands in:
 * the catalogue says which there are, so that none can be forgotten. Whole words only; a mere number is left in keys,
 * and in a plan's figures.
 */
export const strike = async (tx: Tx, values: readonly string[], schema: string): Promise<void> => {
  const words = wordsAmong(values);
  const { rows: columns } = await sql<{ table: string; column: string; type: string }>`
    select c.table_name as table, c.column_name as column, c.data_type as type
    from information_schema.columns c
    join information_schema.columns m on m.table_schema = c.table_schema and m.table_name = c.table_name
      and m.column_name = 'municipality_id'
    where c.table_schema = ${schema} and c.data_type in ('text', 'jsonb')`.execute(tx);
  for (const { table, column, type } of columns) {
    const figures = schema === "plan" && type === "jsonb";
    const sought = keys.test(column) || figures ? words : values;
    if (sought.length === 0) continue;
    const pattern = wholeWords(sought.map(type === "jsonb" ? inJson : text => text));
    await sql`update ${sql.table(`${schema}.${table}`)}
      set ${sql.ref(column)} = regexp_replace(${sql.ref(column)}::text, ${pattern}, '[…]', 'gi')::${sql.raw(type)}
      where municipality_id = nullif(current_setting('samsyn.municipality', true), '')::uuid
        and ${sql.ref(column)}::text ~* ${pattern}`.execute(tx);
  }
};

/** Those with a letter in them: no mere numbers. */
export const wordsAmong = (values: readonly string[]): string[] =>
  values.filter(value => /\p{L}/u.test(value));

/** Matches any of some texts where no letter or digit touches it. */
export const wholeWords = (texts: readonly string[]): string =>
  `(?<![[:alnum:]])(${texts.map(literal).join("|")})(?![[:alnum:]])`;

/** A text as it stands inside JSON. */
export const inJson = (value: string): string => JSON.stringify(value).slice(1, -1);

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

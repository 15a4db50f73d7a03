import pg from "pg";

// Any numbers will do; they must only be the same in all versions of Samsyn.
const keys = { roles: 727_001, jobs: 727_003, migrations: 727_004, examples: 727_005 } as const;

/**
 * Does what only one process may do at a time, however many start at once; the others wait. The lock is held by a
 * connection of its own, so it ends with the process.
 */
export const alone = async <T>(
  url: string,
  what: keyof typeof keys,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(${keys[what]})`);
    return await work(client);
  } finally {
    await client.end();
  }
};

import { once } from "node:events";
import type pg from "pg";

/** What pg's connection can do beside what its types say; a public part of it, used by pg-copy-streams too. */
type CopyConnection = pg.Connection & {
  sendCopyFromChunk(bytes: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
};

/** What a query of our own making hears from pg; the client calls these by name. */
type Listener = pg.Submittable & {
  handleError(error: Error): void;
  handleReadyForQuery(): void;
};

const ignored = {
  handleRowDescription: () => {},
  handleDataRow: () => {},
  handleCommandComplete: () => {},
  handleEmptyQuery: () => {},
  handlePortalSuspended: () => {},
};

// Beyond this the server is made to wait, so that a slow disk does not fill the memory.
const enough = 4_000_000;

/** The bytes of a `copy … to stdout`, as they come; the server waits for whoever reads. */
export async function* copyOut(client: pg.ClientBase, statement: string): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  let over = false;
  let failure: Error | undefined;
  let wake = () => {};
  let connection: pg.Connection | undefined;
  const query: Listener & { handleCopyData(message: { chunk: Buffer }): void } & typeof ignored = {
    ...ignored,
    submit: on => {
      connection = on;
      on.query(statement);
    },
    handleCopyData: ({ chunk }) => {
      // The chunk is a view of pg's own buffer, which is written over.
      waiting.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > enough) connection?.stream.pause();
      wake();
    },
    handleError: error => {
      failure = error;
      over = true;
      wake();
    },
    handleReadyForQuery: () => {
      over = true;
      wake();
    },
  };
  client.query(query);
  while (true) {
    if (waiting.length > 0) {
      const bytes = Buffer.concat(waiting);
      waiting = [];
      size = 0;
      connection?.stream.resume();
      yield bytes;
    } else if (over) break;
    else
      await new Promise<void>(resolve => {
        wake = resolve;
      });
  }
  if (failure) throw failure;
}

/** Feeds a `copy … from stdin`; the source waits for the server. */
export const copyIn = (
  client: pg.ClientBase,
  statement: string,
  source: AsyncIterable<Buffer>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let failure: Error | undefined;
    const feed = async (connection: CopyConnection) => {
      for await (const bytes of source) {
        if (failure) return;
        connection.sendCopyFromChunk(bytes);
        if (connection.stream.writableNeedDrain) await once(connection.stream, "drain");
      }
      if (!failure) connection.endCopyFrom();
    };
    const query: Listener & { handleCopyInResponse(connection: CopyConnection): void } & typeof ignored = {
      ...ignored,
      submit: on => on.query(statement),
      handleCopyInResponse: connection => {
        feed(connection).catch(error => {
          failure = error;
          connection.sendCopyFail("the source broke off");
        });
      },
      handleError: error => {
        failure ??= error;
        reject(failure);
      },
      handleReadyForQuery: () => resolve(),
    };
    client.query(query);
  });

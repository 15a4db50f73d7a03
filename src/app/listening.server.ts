import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Settings, WrongSetting } from "./settings.ts";

type Where = Pick<Settings, "host" | "port">;

/** Listens, and answers on which port. */
export const listening = (server: Server, { host, port }: Where): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });

/** Tried before anything is created. That the port is taken is told later: it may be this folder's own Samsyn. */
export const canListen = async (where: Where): Promise<void> => {
  const server = createServer();
  try {
    await listening(server, where);
  } catch (error) {
    if (isTaken(error)) return;
    const { code } = error as NodeJS.ErrnoException;
    throw new WrongSetting("setting.no-listening", {
      host: where.host,
      port: String(where.port),
      why: code ?? "",
    });
  } finally {
    server.close();
  }
};

/** Whether somebody else listens there already. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

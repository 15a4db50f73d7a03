import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as it came: whole, as it was on the wire, and its headers unfolded by name. */
export type Received = { to: string[]; raw: string; headers: Map<string, string[]>; text: string };

/** What goes wrong at the next mail: refused for now or for good, taken and the line breaks, or neither taken nor answered. */
export type Trouble = "later" | "never" | "broken-after" | "hangs";

/** A mail server in memory: the outside party of mail, for tests. It can be told to misbehave. */
export const startMailbox = async () => {
  const received: Received[] = [];
  const troubles: Trouble[] = [];
  let hanging = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo: (_address, _session, callback) => {
      if (troubles[0] === "never") {
        troubles.shift();
        callback(Object.assign(new Error("no such mailbox"), { responseCode: 550 }));
      } else callback();
    },
    onData: (stream, session, callback) => {
      const parts: Buffer[] = [];
      stream.on("data", part => parts.push(part));
      stream.on("end", () => {
        const trouble = troubles.shift();
        if (trouble === "later")
          return callback(Object.assign(new Error("mailbox busy"), { responseCode: 451 }));
        // Whoever waits for an answer waits in vain.
        if (trouble === "hangs") {
          hanging++;
          return;
        }
        received.push(mailOf(Buffer.concat(parts).toString("utf8"), session.envelope.rcptTo));
        if (trouble === "broken-after")
          for (const connection of server.connections) connection._socket?.destroy();
        if (trouble !== "broken-after") callback();
      });
    },
  });
  server.on("error", () => {});
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** How many senders wait for an answer that will not come. */
    hanging: () => hanging,
    /** The next mails meet these, one each. */
    expect: (...next: Trouble[]) => void troubles.push(...next),
    stop: () => new Promise<void>(resolve => server.close(() => resolve())),
  };
};

const mailOf = (raw: string, to: readonly { address: string }[]): Received => {
  const end = raw.indexOf("\r\n\r\n");
  const lines = raw
    .slice(0, end)
    .replaceAll(/\r\n[ \t]+/g, " ")
    .split("\r\n");
  const headers = new Map<string, string[]>();
  for (const line of lines) {
    const [name = "", ...value] = line.split(":");
    const key = name.toLowerCase();
    headers.set(key, [...(headers.get(key) ?? []), value.join(":").trim()]);
  }
  const body = raw.slice(end + 4);
  return { to: to.map(({ address }) => address), raw, headers, text: decoded(body, headers) };
};

const decoded = (body: string, headers: Received["headers"]): string => {
  const [encoding] = headers.get("content-transfer-encoding") ?? [];
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const bytes = body
    .replaceAll("=\r\n", "")
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
};

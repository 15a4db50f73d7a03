import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { InventedKitos, Json } from "./invented.ts";
import type { KitosList } from "./schema.ts";

/** Something that goes wrong, and when: the first `times` requests for the list (and page) meet it. */
export type SimulatedFault = {
  list: KitosList | "GetToken";
  page?: number;
  times: number;
  answer: { status: number; headers?: Record<string, string>; body?: string } | "cut";
};
export type KitosSimulator = {
  url: string;
  /** What it answers from; change it between readings to play the upstream side. */
  data: InventedKitos;
  faults: SimulatedFault[];
  requests: string[];
  /** Takes a thing out of its list and tells the delta feed. */
  remove: (list: KitosList, uuid: string, entityType: string, at: string) => void;
  close: () => Promise<void>;
};

export const simulatedToken = "invented-token";
export const simulatedLogin = { email: "api@opdigtet.example", password: "invented-password" };

/** KITOS, API v2, as far as we read it: token, pages, throttling, faults by script, the feed of deletions. */
export const startSimulator = async (data: InventedKitos): Promise<KitosSimulator> => {
  const simulator: KitosSimulator = {
    url: "",
    data,
    faults: [],
    requests: [],
    remove: (list, uuid, entityType, at) => {
      data.lists[list] = data.lists[list].filter(item => item.uuid !== uuid);
      data.lists["deleted-entities"].push({ occurredAtUtc: at, entityUuid: uuid, entityType });
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  };
  const server = createServer((request, response) => {
    answer(simulator, request, response).catch(() => response.destroy());
  });
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the simulator got no port");
  simulator.url = `http://127.0.0.1:${address.port}`;
  return simulator;
};

const answer = async (
  simulator: KitosSimulator,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const url = new URL(request.url ?? "/", simulator.url);
  simulator.requests.push(`${url.pathname}${url.search}`);
  const list = listAt(url.pathname, simulator.data.organizationUuid);
  const send = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  };
  if (!list) return send(404, { error: "not found" });
  const page = Number(url.searchParams.get("page") ?? 0);
  const fault = simulator.faults.find(
    one => one.list === list && one.times > 0 && (one.page ?? page) === page,
  );
  if (fault) {
    fault.times--;
    if (fault.answer === "cut") return void response.destroy();
    return send(fault.answer.status, fault.answer.body ?? "{}", fault.answer.headers);
  }
  if (list === "GetToken") return await login(request, send);
  if (request.headers.authorization !== `Bearer ${simulatedToken}`)
    return send(401, { error: "unauthorised" });
  const pageSize = Math.min(250, Number(url.searchParams.get("pageSize") ?? 250));
  const found = simulator.data.lists[list]
    .filter(item => isSince(item, url))
    .slice(page * pageSize, (page + 1) * pageSize);
  send(200, list === "kle-options" ? { referenceVersion: "2031-02-01", payload: found } : found);
};

const login = async (
  request: IncomingMessage,
  send: (status: number, body: unknown) => void,
): Promise<void> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  const { email, password } = JSON.parse(Buffer.concat(parts).toString("utf8")) as Partial<
    typeof simulatedLogin
  >; // test traffic
  if (email !== simulatedLogin.email || password !== simulatedLogin.password)
    return send(401, { msg: "wrong" });
  send(200, {
    msg: "",
    response: { token: simulatedToken, email, loginSuccessful: true, expires: "2031-02-02T00:00:00Z" },
  });
};

const listAt = (path: string, organization: string): KitosList | "GetToken" | undefined => {
  const places: Record<string, KitosList | "GetToken"> = {
    "/api/authorize/GetToken": "GetToken",
    "/api/v2/organizations": "organizations",
    [`/api/v2/organizations/${organization}/organization-units`]: "organization-units",
    [`/api/v2/organizations/${organization}/users`]: "users",
    "/api/v2/kle-options": "kle-options",
    "/api/v2/it-systems": "it-systems",
    "/api/v2/it-interfaces": "it-interfaces",
    "/api/v2/it-system-usages": "it-system-usages",
    "/api/v2/it-contracts": "it-contracts",
    "/api/v2/data-processing-registrations": "data-processing-registrations",
    "/api/v2/delta-feed/deleted-entities": "deleted-entities",
  };
  return places[path];
};

const isSince = (item: Json, url: URL): boolean => {
  const changed = url.searchParams.get("changedSinceGtEq");
  const deleted = url.searchParams.get("deletedSinceUTC");
  if (changed) return Date.parse(String(item.lastModified)) >= Date.parse(changed);
  return deleted ? Date.parse(String(item.occurredAtUtc)) >= Date.parse(deleted) : true;
};

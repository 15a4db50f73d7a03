import { createServer } from "node:http";

/** Something that goes wrong, and when: the first `times` requests whose address holds `at` meet it. */
export type Fault = {
  at: string;
  times: number;
  answer: { status: number; headers?: Record<string, string>; body?: string } | "cut";
};
export type Asked = { method: string; url: URL; body: unknown };
/** What an office answers: JSON with 200, another status, or undefined for what is not there. */
export type Answer = { status?: number; json: unknown } | undefined;
export type Simulated = { url: string; faults: Fault[]; requests: Asked[]; close: () => Promise<void> };

/** An office on this machine: it answers as `answer` says, after the faults planned for it. */
export const simulated = async (answer: (asked: Asked) => Answer): Promise<Simulated> => {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(Buffer.from(part));
    const text = Buffer.concat(parts).toString("utf8");
    const asked: Asked = {
      method: request.method ?? "GET",
      url: new URL(request.url ?? "/", office.url),
      body: text === "" ? undefined : JSON.parse(text),
    };
    office.requests.push(asked);
    const fault = office.faults.find(one => one.times > 0 && asked.url.href.includes(one.at));
    if (fault) fault.times--;
    if (fault?.answer === "cut") return void response.destroy();
    if (fault) {
      const { status, headers, body = "{}" } = fault.answer;
      return void response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
    }
    const told = answer(asked);
    response.writeHead(told ? (told.status ?? 200) : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(told?.json ?? { title: "Non-existent", status: 404 }));
  });
  const office: Simulated = {
    url: "",
    faults: [],
    requests: [],
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  await new Promise<void>(resolve => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the office got no port");
  office.url = `http://127.0.0.1:${address.port}`;
  return office;
};

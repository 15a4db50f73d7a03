import { collectDefaultMetrics, Histogram, Registry } from "prom-client";

/** What operators watch. Labels hold kinds of routes, never addresses: those may name people. */
export const metrics = () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "samsyn_http_request_duration_seconds",
    help: "Time to answer, by kind of request and status class",
    labelNames: ["kind", "method", "status"],
    buckets: [0.01, 0.025, 0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 5],
    registers: [registry],
  });
  return {
    observe: (kind: string, method: string, status: number, milliseconds: number) =>
      seconds.observe({ kind, method, status: `${Math.floor(status / 100)}xx` }, milliseconds / 1000),
    answer: async () =>
      new Response(await registry.metrics(), { headers: { "Content-Type": registry.contentType } }),
  };
};

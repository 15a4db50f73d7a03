import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Lang } from "../../kernel/lang.ts";
import type { Act } from "../act.ts";
import { keyShown } from "../auth/index.server.ts";
import { problem } from "./problem.ts";

/** What a route of the API finds in `c.env`; `actOfApi` gives the act or refuses. */
type ApiBindings = { act: Act | null; lang: Lang; requestId: string };
type ApiEnv = { Bindings: ApiBindings; Variables: { act: Act } };
export type ApiApp = OpenAPIHono<ApiEnv>;

/** A router of the API. Each module makes one; a body or query that does not fit its schema is told by field. */
export const apiRouter = (): ApiApp =>
  new OpenAPIHono<ApiEnv>({
    defaultHook: (result, _) =>
      result.success
        ? undefined
        : problem(422, "invalid", "The request does not fit its schema", {
            errors: result.error.issues.map(issue => ({
              path: issue.path.join("."),
              message: issue.message,
            })),
          }),
  });

/** What an address answers whose query or body does not fit: a parameter it does not know is not passed over. */
export const unfit = {
  422: {
    description: "a parameter is unknown or wrong; nothing was read",
    content: {
      "application/problem+json": {
        schema: z.object({
          type: z.string(),
          title: z.string(),
          status: z.literal(422),
          errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
        }),
      },
    },
  },
};

/** The published API: every module's router under one roof, described by itself at /api/v1/openapi.json. */
export const apiOf = (
  routers: readonly ApiApp[],
  report: (error: unknown, requestId: string) => void,
): ApiApp => {
  const api = apiRouter();
  const described = {
    openapi: "3.1.0",
    info: { title: "Samsyn", version: "1" },
    security: [{ key: [] }, { session: [] }],
  };
  api.openAPIRegistry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "A key that an administrator made on the page /trust/keys. It reads and never writes.",
  });
  api.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "samsyn",
    description: "The session of somebody who has signed in; on https the cookie is called __Host-samsyn.",
  });
  api.use("/api/v1/*", async (c, next) => {
    if (c.req.path === "/api/v1/openapi.json") return next();
    const key = keyShown(c.req.raw) !== null;
    if (!c.env.act) return stranger(key);
    if (key && !["GET", "HEAD"].includes(c.req.method)) return problem(403, "read-only", "A key only reads");
    c.set("act", c.env.act);
    return next();
  });
  for (const router of routers) api.route("/api/v1", router);
  let made: ReturnType<typeof api.getOpenAPI31Document> | undefined;
  const description = () => (made ??= api.getOpenAPI31Document(described));
  api.get("/api/v1/openapi.json", c => c.json(description()));
  // Who holds a key and no address is told what can be read.
  for (const root of ["/api/v1", "/api/v1/"])
    api.get(root, c =>
      c.json({
        description: "/api/v1/openapi.json",
        addresses: Object.keys(description().paths ?? {}),
      }),
    );
  api.notFound(() => problem(404, "not-found", "There is nothing here"));
  api.onError((error, c) => {
    report(error, c.env.requestId);
    return problem(500, "unexpected", "Unexpected error", { instance: c.env.requestId });
  });
  return api;
};

const stranger = (withKey: boolean): Response => {
  const response = withKey
    ? problem(401, "key-unknown", "This key is unknown or has ended")
    : problem(401, "sign-in", "Sign in first, or show a key");
  response.headers.set("WWW-Authenticate", withKey ? 'Bearer error="invalid_token"' : "Bearer");
  return response;
};

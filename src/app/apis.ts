import { api as landscape } from "../modules/landscape/index.server.ts";
import { api as organisation } from "../modules/organisation/index.server.ts";
import { api as purpose } from "../modules/purpose/index.server.ts";
import type { ApiApp } from "../platform/http/api.server.ts";

/** The routers of the modules, in the order of the loop; each is the `api` of its module's door. */
export const apis: readonly ApiApp[] = [organisation, purpose, landscape];

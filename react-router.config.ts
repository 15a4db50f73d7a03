import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "src",
  ssr: true,
  // Pages are whole documents: the browser needs no list of routes.
  routeDiscovery: { mode: "initial" },
  // Said aloud, so that the build does not ask.
  future: {
    v8_middleware: false,
    v8_splitRouteModules: false,
    v8_viteEnvironmentApi: false,
    // Else each loader is given a copy of the request, and a copy of that.
    v8_passThroughRequests: true,
    v8_trailingSlashAwareDataRequests: false,
  },
} satisfies Config;

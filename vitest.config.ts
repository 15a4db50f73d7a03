import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "src/**/*.test.tsx", "e2e/**/*.test.ts"],
    globalSetup: process.env.SAMSYN_TEST_UNIT ? [] : ["./src/platform/testing/global-setup.ts"],
    // Only to end what hangs: how long things take is measured in bench/.
    testTimeout: 300_000,
    hookTimeout: 900_000,
    maxWorkers: 2,
  },
});

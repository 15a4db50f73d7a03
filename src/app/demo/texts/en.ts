import type { TextSource } from "../../../platform/i18n/index.ts";

export const en = {
  "demo.loading": "Loading the invented example municipality {name} …",
  "demo.loaded":
    "{name} is ready: {systems} systems, {initiatives} initiatives, {people} people, all invented.",
} as const satisfies TextSource;

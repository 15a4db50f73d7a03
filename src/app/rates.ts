import type { Rate } from "../platform/http/rates.ts";

const below =
  (...starts: string[]) =>
  (_: string, path: string) =>
    starts.some(start => path.startsWith(start));

/** Where people answer what they were asked. */
const answering = below("/s/");

/** Addresses where nobody is asked who they are, and which no log tells of. */
export const unseen = (path: string): boolean => answering("", path);

/** What is expensive or worth guessing at, and how often one visitor may ask for it. The first that fits counts. */
export const rates: readonly Rate[] = [
  {
    name: "sign-in",
    matches: (method, path) => method === "POST" && path.startsWith("/sign-in"),
    perMinute: 60,
  },
  // A whole town hall stands behind one address, and each of these writes a row.
  { name: "sign-in-way", matches: below("/sign-in/start", "/sign-in/return"), perMinute: 300 },
  { name: "back-channel", matches: below("/sign-out/back-channel"), perMinute: 300 },
  {
    name: "reminder",
    matches: (method, path) => method === "POST" && path.startsWith("/reminder"),
    perMinute: 20,
  },
  { name: "import", matches: (method, path) => method === "POST" && /\/import\b/.test(path), perMinute: 30 },
  // Tens of megabytes, put together anew each time.
  { name: "bundle", matches: (_, path) => /^\/releases\/[^/]+\/bundle\.zip$/.test(path), perMinute: 30 },
  {
    name: "export",
    matches: (_, path) => /^\/dcat\/|\/export\b|\.(xlsx|csv|json|xml|ttl)$/.test(path),
    perMinute: 120,
  },
  // A whole town hall opens its letters the same morning, from one address; 60 bits are not guessed at this rate.
  {
    name: "answer-code",
    matches: (method, path) => method === "POST" && /^\/s\/[^/]+\/?$/.test(path),
    perMinute: 300,
  },
  { name: "answer", matches: answering, perMinute: 12_000 },
  { name: "search", matches: below("/search"), perMinute: 240 },
  { name: "api", matches: below("/api/"), perMinute: 1200 },
];

/** Names, ids and small parts of the invented municipality; no real person, system or supplier. */
const kinds = {
  org: 1,
  unit: 2,
  user: 3,
  kle: 4,
  system: 5,
  interface: 6,
  use: 7,
  contract: 8,
  registration: 9,
  role: 10,
  relation: 11,
  choice: 12,
  look: 13,
};
export const inventedUuid = (kind: keyof typeof kinds, n: number): string =>
  `${String(kinds[kind]).padStart(8, "0")}-0000-4000-8000-${String(n).padStart(12, "0")}`;

const trades = ["Lygte", "Bro", "Fyr", "Mølle", "Eng", "Skov", "Hede", "Vig", "Bakke", "Kær"];
const things = ["journal", "plan", "løn", "kort", "vagt", "booking", "arkiv", "omsorg", "skole", "post"];
export const firstNames = [
  "Alma",
  "Bo",
  "Clara",
  "Ditte",
  "Emil",
  "Freja",
  "Gorm",
  "Hedvig",
  "Ivar",
  "Jytte",
];
export const lastNames = ["Lyngby", "Møllegård", "Strandvig", "Engdal", "Bakkehus", "Skovfryd", "Hedelund"];
const modified = "2031-01-15T09:00:00Z";
export const choice = (n: number, name: string) => ({ uuid: inventedUuid("choice", n), name });

export const ref = (kind: keyof typeof kinds, n: number, name = "") => ({
  uuid: inventedUuid(kind, n),
  name,
});
export const base = (kind: keyof typeof kinds, n: number) => ({
  uuid: inventedUuid(kind, n),
  lastModified: modified,
});
export const userName = (n: number) => `${firstNames[n % 10]} ${lastNames[n % 7]}`;
export const systemName = (n: number) => `${trades[n % 10]}${things[Math.floor(n / 10) % 10]} ${n}`;
export const supplierName = (n: number) => `Opdigtet ${trades[n % 10]} A/S`;
export const role = (n: number, name: string) => ({
  user: ref("user", n, userName(n)),
  role: ref("role", name.length, name),
});

import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Lang } from "../kernel/lang.ts";
import { done, type Refusal, type Result, refused } from "../kernel/result.ts";
import { readOffices, type StatisticsOffices } from "../modules/facts/index.server.ts";
import type { OidcSettings } from "../platform/auth/index.server.ts";
import { type MailSettings, oneAddress } from "../platform/mail/index.server.ts";
import { texts } from "./texts/index.ts";

export type Settings = {
  port: number;
  host: string;
  /** Folder of the embedded cluster and of files. */
  data: string;
  databaseUrl: string | null;
  /** The same database as a user who is a member of `samsyn_app` only. */
  databaseAppUrl: string | null;
  /** Public address; null: the one the server listens on. */
  url: string | null;
  oidc: OidcSettings | null;
  mail: MailSettings | null;
  /** Where somebody who found a weakness writes: mailto: or https://. */
  securityContact: string | null;
  /** Addresses of the statistical offices that may be asked; null: all, each at its own. */
  offices: StatisticsOffices;
  /** null: not said, so a terminal is told sentences and anything else JSON lines. */
  logLevel: (typeof logLevels)[number] | null;
};

/** The folder of package.json, whether this runs from the build or from the sources. */
const root = ((): string => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder))
    if (existsSync(join(folder, "package.json")) || folder === dirname(folder)) return folder;
})();

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const oidcNames = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

const oidcMore = ["OIDC_SCOPE", "OIDC_ACR", "OIDC_MAX_AGE"] as const;
const mailNames = ["SMTP_URL", "MAIL_FROM"] as const;

/** Words as OpenID takes them: printable, without quotes and backslashes, by spaces. */
const words = z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+( +[\x21\x23-\x5b\x5d-\x7e]+)*$/);

const address = (protocols: RegExp) => z.url({ protocol: protocols }).optional();

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4400),
  HOST: z
    .string()
    .regex(/^(\[[\da-f:]+\]|[\w.:-]+)$/i)
    .default("localhost"),
  SAMSYN_DATA: z.string().default(join(root, "data")),
  DATABASE_URL: address(/^postgres(ql)?$/),
  DATABASE_APP_URL: address(/^postgres(ql)?$/),
  // Every address is made by writing a path after it, and pages and cookies begin at the root.
  SAMSYN_URL: z
    .url({ protocol: /^https?$/ })
    .regex(/^https?:\/\/[^/?#@]+\/*$/i)
    .optional(),
  OIDC_ISSUER: address(/^https?$/),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_SCOPE: words.optional(),
  OIDC_ACR: words.optional(),
  OIDC_MAX_AGE: z.coerce.number().int().min(0).max(31_536_000).optional(),
  SMTP_URL: address(/^smtps?$/),
  MAIL_FROM: z.string().refine(oneAddress).optional(),
  SECURITY_CONTACT: address(/^(https|mailto)$/),
  STATISTICS_OFFICES: z
    .string()
    .refine(text => readOffices(text) !== undefined)
    .optional(),
  LOG_LEVEL: z.enum(logLevels).optional(),
});

export type SettingName = keyof z.infer<typeof schema>;

/** All settings, in the order they are told; the words of each are the text `setting.<name>`. */
export const settingNames = Object.keys(schema.shape) as SettingName[];

/** Reads the settings; an empty value counts as not set. A wrong one is refused by name. */
export const readSettings = (environment: Readonly<Record<string, string | undefined>>): Result<Settings> => {
  const given = Object.fromEntries(settingNames.map(name => [name, environment[name]?.trim() || undefined]));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0]);
    return refused(`setting.${name}`, { value: shown(name, given[name] ?? "") });
  }
  const s = parsed.data;
  const asked = [...oidcNames, ...oidcMore].some(name => s[name] !== undefined);
  const missing = oidcNames.filter(name => !s[name]);
  if (asked && missing.length > 0) return refused("setting.oidc", { missing: missing.join(", ") });
  const unsent = mailNames.filter(name => !s[name]);
  if (unsent.length === 1) return refused("setting.mail", { missing: unsent.join() });
  if (s.DATABASE_APP_URL && !s.DATABASE_URL) return refused("setting.DATABASE_APP_URL");
  return done({
    port: s.PORT,
    // Programs listen on ::1; addresses write it in brackets.
    host: s.HOST.replace(/^\[(.*)\]$/, "$1"),
    data: s.SAMSYN_DATA,
    databaseUrl: s.DATABASE_URL ?? null,
    databaseAppUrl: s.DATABASE_APP_URL ?? null,
    url: s.SAMSYN_URL?.replace(/\/+$/, "") ?? null,
    oidc:
      s.OIDC_ISSUER && s.OIDC_CLIENT_ID && s.OIDC_CLIENT_SECRET
        ? {
            issuer: s.OIDC_ISSUER,
            clientId: s.OIDC_CLIENT_ID,
            clientSecret: s.OIDC_CLIENT_SECRET,
            ...(s.OIDC_SCOPE && { scope: s.OIDC_SCOPE }),
            ...(s.OIDC_ACR && { acr: s.OIDC_ACR.split(/ +/) }),
            ...(s.OIDC_MAX_AGE !== undefined && { maxAge: s.OIDC_MAX_AGE }),
          }
        : null,
    mail: s.SMTP_URL && s.MAIL_FROM ? { smtpUrl: s.SMTP_URL, from: s.MAIL_FROM } : null,
    securityContact: s.SECURITY_CONTACT ?? null,
    offices: (s.STATISTICS_OFFICES && readOffices(s.STATISTICS_OFFICES)) || null,
    logLevel: s.LOG_LEVEL ?? null,
  });
};

/** Thrown where a setting has the right form, but what it names cannot be had. */
export class WrongSetting extends Error {
  readonly refusal: Refusal;

  constructor(code: string, values: Refusal["values"] & object) {
    super(code);
    this.refusal = { code, values };
  }
}

/** Where a server on this host and port is found: an IPv6 address stands in brackets. */
export const addressOf = (host: string, port: number): string =>
  `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

/** Addresses may hold passwords, which no terminal or log should show. */
const shown = (name: string, value: string): string =>
  name.endsWith("_URL") || name.includes("SECRET") ? "…" : value;

export type DescribedSetting = { name: SettingName; usual: string; words: string };

/** Each setting with its usual value and what it is for, as `--help` and the operations page tell it. */
export const describedSettings = (lang: Lang): DescribedSetting[] => {
  const t = texts(lang);
  return settingNames.map(name => ({ name, usual: usual[name] ?? "", words: t(`setting.${name}`) }));
};

const usual: Partial<Record<SettingName, string>> = {
  PORT: "4400",
  HOST: "localhost",
  SAMSYN_DATA: "data",
  LOG_LEVEL: "info",
};

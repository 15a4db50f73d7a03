import { describe, expect, it } from "vitest";
import { langs } from "../kernel/lang.ts";
import { describedSettings, readSettings, settingNames } from "./settings.ts";
import { texts } from "./texts/index.ts";

const refusalOf = (environment: Record<string, string>) => {
  const read = readSettings(environment);
  return read.ok ? null : texts("da").refusal(read.refusal);
};

describe("settings", () => {
  it("are all optional", () => {
    const read = readSettings({});
    expect(read.ok && read.value).toMatchObject({
      port: 4400,
      host: "localhost",
      databaseUrl: null,
      oidc: null,
    });
  });

  it("take an empty value as not set", () => {
    const read = readSettings({ PORT: "", SAMSYN_URL: " " });
    expect(read.ok && read.value).toMatchObject({ port: 4400, url: null });
  });

  it("refuse a wrong value by name, in the reader's language", () => {
    expect(refusalOf({ PORT: "firs" })).toBe("PORT skal være et helt tal fra 0 til 65535, men er firs.");
    expect(refusalOf({ PORT: "70000" })).toContain("70000");
    expect(refusalOf({ LOG_LEVEL: "loud" })).toContain("LOG_LEVEL");
    expect(refusalOf({ SAMSYN_URL: "samsyn.dk" })).toContain("SAMSYN_URL");
    expect(refusalOf({ HOST: "to ord" })).toContain("HOST");
    expect(refusalOf({ SMTP_URL: "https://post" })).toContain("SMTP_URL");
  });

  it("never repeat an address that may hold a password", () => {
    expect(refusalOf({ DATABASE_URL: "mysql://root:hemmelig@db/x" })).not.toContain("hemmelig");
  });

  it("want all of the identity provider or nothing", () => {
    expect(refusalOf({ OIDC_ISSUER: "https://id.example" })).toContain("OIDC_CLIENT_ID, OIDC_CLIENT_SECRET");
    const read = readSettings({
      OIDC_ISSUER: "https://id.example",
      OIDC_CLIENT_ID: "a",
      OIDC_CLIENT_SECRET: "b",
    });
    expect(read.ok && read.value.oidc).toEqual({
      issuer: "https://id.example",
      clientId: "a",
      clientSecret: "b",
    });
  });

  it("each say in every language what they are for", () => {
    for (const lang of langs) expect(describedSettings(lang).map(s => s.name)).toEqual(settingNames);
  });
});

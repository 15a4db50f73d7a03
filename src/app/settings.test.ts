import { describe, expect, it } from "vitest";
import { langs } from "../kernel/lang.ts";
import { addressOf, describedSettings, readSettings, settingNames } from "./settings.ts";
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
    for (const more of ["/path", "/?q", "?q=1", "#part", "/#"])
      expect(refusalOf({ SAMSYN_URL: `https://samsyn.dk${more}` }), more).toContain("SAMSYN_URL");
    expect(readSettings({ SAMSYN_URL: "https://samsyn.dk:8443/" })).toMatchObject({
      value: { url: "https://samsyn.dk:8443" },
    });
    expect(refusalOf({ HOST: "to ord" })).toContain("HOST");
    expect(refusalOf({ SMTP_URL: "https://post" })).toContain("SMTP_URL");
    expect(refusalOf({ SECURITY_CONTACT: "http://post.example" })).toContain("SECURITY_CONTACT");
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

  it("of the identity provider say what more is asked and accepted, and only with all of it", () => {
    const provider = { OIDC_ISSUER: "https://id.example", OIDC_CLIENT_ID: "a", OIDC_CLIENT_SECRET: "b" };
    const read = readSettings({
      ...provider,
      OIDC_SCOPE: "email  groups",
      OIDC_ACR: "substantial high",
      OIDC_MAX_AGE: "3600",
    });
    expect(read.ok && read.value.oidc).toMatchObject({
      scope: "email  groups",
      acr: ["substantial", "high"],
      maxAge: 3600,
    });
    expect(refusalOf({ ...provider, OIDC_MAX_AGE: "en time" })).toContain("OIDC_MAX_AGE");
    expect(refusalOf({ ...provider, OIDC_ACR: 'a"b' })).toContain("OIDC_ACR");
    expect(refusalOf({ ...provider, OIDC_SCOPE: "a\nb" })).toContain("OIDC_SCOPE");
    expect(refusalOf({ OIDC_MAX_AGE: "60" })).toContain("OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET");
  });

  it("want a mail server and a sender, or neither", () => {
    const SMTP_URL = "smtps://samsyn:hemmelig@mail.example";
    expect(refusalOf({ SMTP_URL })).toContain("MAIL_FROM");
    expect(refusalOf({ MAIL_FROM: "samsyn@kommune.example" })).toContain("SMTP_URL");
    for (const MAIL_FROM of ["samsyn", "Samsyn <samsyn@kommune.example>", "a@b.example\nBcc: c@d.example"])
      expect(refusalOf({ SMTP_URL, MAIL_FROM })).toContain("MAIL_FROM skal være én mailadresse");
    const read = readSettings({ SMTP_URL, MAIL_FROM: "samsyn@kommune.example" });
    expect(read.ok && read.value.mail).toEqual({ smtpUrl: SMTP_URL, from: "samsyn@kommune.example" });
  });

  it("of the application's own user want the database named too", () => {
    expect(refusalOf({ DATABASE_APP_URL: "postgresql://app@db/samsyn" })).toContain("DATABASE_URL");
  });

  it("take an IPv6 address with or without brackets, and print it with", () => {
    for (const HOST of ["::1", "[::1]"]) {
      const read = readSettings({ HOST });
      expect(read.ok && read.value.host).toBe("::1");
    }
    expect(addressOf("::1", 4400)).toBe("http://[::1]:4400");
    expect(addressOf("localhost", 4400)).toBe("http://localhost:4400");
  });

  it("each say in every language what they are for", () => {
    for (const lang of langs) expect(describedSettings(lang).map(s => s.name)).toEqual(settingNames);
  });
});

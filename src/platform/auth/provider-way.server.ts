import { langOfText } from "../i18n/index.ts";
import { redirectTo, safePath } from "./answers.ts";
import { readCookie, setCookie } from "./cookies.ts";
import type { Hall } from "./hall.server.ts";
import { readLogoutToken } from "./logout-token.server.ts";
import type { Account } from "./provider.server.ts";
import { isRefusal, SignInRefused } from "./reasons.ts";
import { hashOf, newSecret, sameBytes } from "./secret.server.ts";
import * as store from "./store.server.ts";

const attemptMinutes = 10;

/** Signing in and out at an OpenID provider. */
export const providerWay = (hall: Hall) => ({
  /** Sends the browser to the provider, bound to it by a cookie. */
  start: (request: Request, requestId: string): Promise<Response> =>
    hall.guarded(requestId, async () => {
      if (!hall.provider) throw new SignInRefused("not-offered");
      const browser = browserOf(request, hall.wayCookie);
      const expected = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
      const there = await hall.provider.start(hall.address("/sign-in/return").href, expected);
      const attempt = {
        browser_hash: hashOf("browser", browser),
        nonce: expected.nonce,
        verifier: expected.verifier,
        return_to: safePath(new URL(request.url).searchParams.get("to")),
        expires_at: new Date(hall.now().getTime() + attemptMinutes * 60_000),
      };
      await store.beginAttempt(hall.db, hashOf("state", expected.state), attempt, hall.now());
      return redirectTo(there.href, [setCookie(hall.wayCookie, browser, attemptMinutes * 60)]);
    }),

  /** The way back from the provider. */
  finish: (request: Request, requestId: string): Promise<Response> =>
    hall.guarded(requestId, async () => {
      if (!hall.provider) throw new SignInRefused("not-offered");
      const query = new URL(request.url).searchParams;
      const state = query.get("state") ?? "";
      const attempt = await store.takeAttempt(hall.db, hashOf("state", state));
      checkAttempt(attempt, readCookie(request, hall.wayCookie), hall.now());
      // The address as the provider knows it, not as a proxy or a Host header spells it.
      const account = await hall.provider.finish(hall.address(`/sign-in/return?${query}`), {
        state,
        nonce: attempt.nonce,
        verifier: attempt.verifier,
      });
      const person = await store.seePerson(hall.db, crypto.randomUUID(), personOf(account), hall.now());
      const { acr, providerSession } = account;
      const arrival = { person, level: acr ?? "provider", providerSession };
      return hall.arrive(request, requestId, arrival, attempt.return_to);
    }),

  /** By GET link: `form-action 'self'` would stop a posted form on its way to the provider. */
  leaveProvider: (requestId: string): Promise<Response> =>
    hall.guarded(requestId, async () => {
      const there = await hall.provider?.leave(hall.address("/sign-in?left=1").href);
      return redirectTo(there?.href ?? "/sign-in?left=1");
    }),

  /** OpenID Connect Back-Channel Logout 1.0: the provider ends sessions of ours. */
  backChannel: async (request: Request, requestId: string): Promise<Response> => {
    const headers = { "cache-control": "no-store" };
    try {
      if (!hall.provider) throw new SignInRefused("not-offered");
      const token = new URLSearchParams(await request.text()).get("logout_token") ?? "";
      const left = await readLogoutToken(hall.provider, token, hall.now());
      const { issuer, subject, providerSession } = left;
      const n = await store.endSessionsByProvider(hall.db, issuer, subject, providerSession, hall.now());
      const reason = n > 0 ? "ended" : "nobody-there";
      const event = { kind: "left-at-provider", reason, person: null, request: requestId };
      await store.noteEvent(hall.db, hall.now(), event);
      return new Response(null, { status: 200, headers });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await hall.refuse(error, requestId);
      return new Response(null, { status: 400, headers });
    }
  },
});

/** What the browser already carries is kept, so that two tabs can sign in at the same time. */
const browserOf = (request: Request, cookie: string): string => {
  const kept = readCookie(request, cookie);
  return kept && /^[\w-]{43}$/.test(kept) ? kept : newSecret();
};

function checkAttempt(
  attempt: store.Attempt | null,
  browser: string | null,
  now: Date,
): asserts attempt is store.Attempt {
  if (!attempt) throw new SignInRefused("attempt-missing");
  if (attempt.expires_at <= now) throw new SignInRefused("attempt-expired");
  if (!browser || !sameBytes(attempt.browser_hash, hashOf("browser", browser)))
    throw new SignInRefused("attempt-of-another-browser");
}

const personOf = (account: Account): store.Account => ({
  issuer: account.issuer,
  subject: account.subject,
  name: account.name,
  lang: langOfText(account.locale) ?? "en",
  example: false,
});

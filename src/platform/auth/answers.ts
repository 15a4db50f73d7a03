/** Only a path of our own: never a place elsewhere that somebody put into a link. */
export const safePath = (to: string | null): string =>
  to && /^\/(?![/\\])[^\\\s\p{Cc}]*$/u.test(to) && !to.startsWith("/sign-") ? to : "/";

/** 303: the browser comes back with a GET, whatever it sent. */
export const redirectTo = (location: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
};

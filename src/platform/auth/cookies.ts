/** The cookies of the sign-in; on https with the prefix that no other host, path or plain http can plant. */
export const cookieName = (name: "samsyn" | "samsyn-way", secure: boolean): string =>
  secure ? `__Host-${name}` : name;

export const readCookie = (request: Request, name: string): string | null => {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map(pair => pair.trim());
  return pairs.find(pair => pair.startsWith(`${name}=`))?.slice(name.length + 1) || null;
};

/** Lax, not Strict: the way back from the provider is a navigation from another site. */
export const setCookie = (name: string, value: string, maxAgeSeconds: number): string =>
  `${name}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${name.startsWith("__Host-") ? "; Secure" : ""}`;

/** As the administrator of an example municipality, who plans and may import, by the page where one picks: the cookies. */
export const signIn = async (url: string, municipality: string): Promise<string> => {
  const english = { "Accept-Language": "en" };
  const html = await fetch(`${url}/sign-in`, { headers: english }).then(response => response.text());
  const there = html.slice(html.indexOf(`${municipality},`));
  const button = /<button([^>]*name="person"[^>]*)>[^<]*<\/button><small>administrator/.exec(there)?.[1];
  const person = / value="([^"]+)"/.exec(button ?? "")?.[1];
  if (!person) throw new Error(`nobody of ${municipality} on the sign-in page`);
  const response = await fetch(`${url}/sign-in`, {
    method: "POST",
    headers: { Origin: url },
    body: new URLSearchParams({ person, to: "/" }),
    redirect: "manual",
  });
  await response.body?.cancel();
  const cookie = response.headers.getSetCookie().map(line => line.split(";")[0]);
  if (cookie.length === 0) throw new Error(`not signed in: ${response.status}`);
  return cookie.join("; ");
};

/** RFC 9457. `code` is for programs and never changes; the sentence is for people. */
export const problem = (
  status: number,
  code: string,
  title: string,
  more: Record<string, unknown> = {},
): Response =>
  new Response(JSON.stringify({ type: `urn:samsyn:problem:${code}`, title, status, code, ...more }), {
    status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8" },
  });

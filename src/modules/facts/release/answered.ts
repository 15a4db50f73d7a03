/**
 * Bytes to keep, never to open in place. Kept a few minutes, so that many can ask at once and a withdrawal is soon seen;
 * an answer before the hour is kept by nobody (the usual no-store).
 */
export const answered = (
  request: Request,
  bytes: Uint8Array,
  sum: string,
  type: string,
  name: string,
): Response => {
  const headers = {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "x-content-type-options": "nosniff",
    "cache-control": "public, max-age=300",
    // Weak: the same content may be sent compressed.
    etag: `W/"${sum}"`,
  };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers });
};

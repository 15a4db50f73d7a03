const mega = 1024 * 1024;
const uploads = 21 * mega;
const forms = mega;

export class TooLarge extends Error {}

/** The limit may strike deep in a parser, which wraps what it was told. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof TooLarge ||
  (error instanceof Error && error.cause !== undefined && isTooLarge(error.cause));

/** Files may be 20 MB and a little around them; a form one. */
const bodyLimit = (contentType: string | undefined): number =>
  contentType?.startsWith("multipart/form-data") || contentType?.startsWith("application/octet-stream")
    ? uploads
    : forms;

/** The request with a body that stops at the limit, also when its declared length is a lie. */
export const limited = (request: Request): Request => {
  if (request.method === "GET" || request.method === "HEAD") return request;
  const limit = bodyLimit(request.headers.get("content-type") ?? undefined);
  if (Number(request.headers.get("content-length") ?? 0) > limit) throw new TooLarge();
  if (!request.body) return request;
  let seen = 0;
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > limit) controller.error(new TooLarge());
      else controller.enqueue(chunk);
    },
  });
  const headers = new Headers(request.headers);
  // Under "no-referrer" browsers send Origin: null with our own forms. Where a write came from is already
  // checked (security.ts); React Router would check again, and knows only Origin.
  headers.delete("origin");
  return new Request(request.url, {
    method: request.method,
    headers,
    signal: request.signal,
    body: request.body.pipeThrough(counting),
    // Node requires it for a streamed body; the DOM types do not know it.
    duplex: "half",
  } as RequestInit);
};

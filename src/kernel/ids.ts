/**
 * A UUIDv7 (RFC 9562): time-ordered, so that rows written together lie together. What a process makes in one
 * millisecond is in the order it was made (section 6.2, method 1): what is read by id comes as it was written.
 */
export const newId = (now: number = Date.now()): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  made = (made + 1) % 2 ** 26;
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) & 0xff;
  bytes[6] = 0x70 | (made >>> 22);
  bytes[7] = (made >>> 14) & 0xff;
  bytes[8] = 0x80 | ((made >>> 8) & 0x3f);
  bytes[9] = made & 0xff;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** The ids this process has made: 26 bits that rise, before 48 of chance. */
let made = 0;

export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

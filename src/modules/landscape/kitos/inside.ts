import { lookup } from "node:dns/promises";
import { BlockList } from "node:net";

/** Addresses that are nobody's on the open network (RFC 1918, 3927, 4193, 4291, 5735, 6598): this machine, the house's own net, a cloud's data about its machines. */
const inside = new BlockList();
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(net, bits, "ipv6");

type Found = { address: string; family: number };
const addressesOf = (host: string): Promise<Found[]> => lookup(host, { all: true });

/**
 * Whether a public name leads into our own network. Between this question and the connection a name may change its
 * mind; what then answers must still prove by its certificate that it is the name that was typed.
 */
export const leadsInside = async (host: string, resolve = addressesOf): Promise<boolean> =>
  (await resolve(host)).some(({ address, family }) => {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    return inside.check(mapped ?? address, family === 6 && !mapped ? "ipv6" : "ipv4");
  });

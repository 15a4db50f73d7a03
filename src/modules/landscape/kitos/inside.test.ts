import { expect, test } from "vitest";
import { checkedBase } from "./client.ts";
import { leadsInside } from "./inside.ts";

const leadingTo = (...addresses: string[]) =>
  leadsInside("kitos.example", async () =>
    addresses.map(address => ({ address, family: address.includes(":") ? 6 : 4 })),
  );

test.each([
  "127.0.0.1",
  "10.1.2.3",
  "172.31.0.1",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "::1",
  "::",
  "fd00::1",
  "fe80::1",
  "::ffff:10.0.0.1",
])("a name that leads to %s leads inside", async address => {
  expect(await leadingTo(address)).toBe(true);
  // One of several is enough: which one is taken is not ours to say.
  expect(await leadingTo("193.3.168.1", address)).toBe(true);
});

test.each(["193.3.168.1", "172.32.0.1", "100.128.0.1", "2a02:188::1"])(
  "a name that leads to %s leads out",
  async address => {
    expect(await leadingTo(address)).toBe(false);
  },
);

test("a dot at the end of a name hides nothing", () => {
  for (const address of ["https://localhost./", "https://server.local./", "https://10.0.0.1./"])
    expect([address, checkedBase(address, false).ok]).toEqual([address, false]);
});

import { expect, test } from "vitest";
import { tells } from "./leaks.ts";

const marker = "Zqmarkør";

test("a marker in a box, a hidden field or an option is seen, and one's own question said back is not", () => {
  const answer = (body: string) => ({
    status: 200,
    headers: new Headers(),
    body,
    address: `/search?q=${marker}`,
  });
  for (const body of [
    `<input type="hidden" value="${marker} units name">`,
    `<option value="1">${marker}</option>`,
    `<input value="${marker}"> “${marker} units”`,
    `<a href="/x?q=${encodeURIComponent(`${marker} units`)}">`,
  ])
    expect([body, tells(answer(body), marker, [])]).toEqual([body, true]);
  const back = `<input value="${marker}"> “${marker}” <a href="/x?q=${encodeURIComponent(marker)}&amp;sort=a">`;
  expect(tells(answer(back), marker, [])).toBe(false);
});

import { expect, test } from "vitest";
import { type HeldSpan, losing } from "./rules-duties.ts";

const today = "2026-03-02";
const span = (object: string, holder: string, from: string, to: string | null, kind = "owner"): HeldSpan => ({
  kind,
  object,
  holder,
  from,
  to,
});
const never = () => false;

test("a system whose owner leaves and that nobody takes over has no owner from that day", () => {
  const spans = [
    span("journal", "anne", "2020-01-01", "2026-06-01"),
    span("taken over", "anne", "2020-01-01", "2026-06-01"),
    span("taken over", "bo", "2026-06-01", null),
    span("stays", "bo", "2020-01-01", null),
    span("sooner", "bo", "2020-01-01", "2026-04-01"),
  ];
  expect(losing(spans, today, never)).toEqual([
    { object: "sooner", kind: "owner", from: "2026-04-01" },
    { object: "journal", kind: "owner", from: "2026-06-01" },
  ]);
});

test("whoever takes over late leaves a gap, and whoever takes over for a while only puts it off", () => {
  const late = [span("a", "anne", "2020-01-01", "2026-06-01"), span("a", "bo", "2026-07-01", null)];
  expect(losing(late, today, never).map(({ from }) => from)).toEqual(["2026-06-01"]);
  const briefly = [
    span("a", "anne", "2020-01-01", "2026-06-01"),
    span("a", "bo", "2026-06-01", "2026-08-01"),
  ];
  expect(losing(briefly, today, never).map(({ from }) => from)).toEqual(["2026-08-01"]);
});

test("a vacant position answers for nothing already, and comes first; what nobody ever held is told elsewhere", () => {
  const spans = [
    span("a", "anne", "2020-01-01", "2026-06-01"),
    span("b", "empty chair", "2020-01-01", null),
    span("c", "anne", "2027-01-01", null),
  ];
  expect(losing(spans, today, holder => holder === "empty chair")).toEqual([
    { object: "b", kind: "owner", from: null },
    { object: "a", kind: "owner", from: "2026-06-01" },
  ]);
});

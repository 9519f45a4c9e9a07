import { describe, expect, it } from "vitest";
import { atOf } from "$/features/ledger";
import { type Asked, absenceOf, begun, lacking, lasting, withAbsence, withoutAbsence } from "./absences";

const zone = "Asia/Muscat";
const at = (text: string) => Date.parse(`${text}+04:00`);
const read = (day: string, time: string) => atOf({ day, time }, zone);
const first = { left_at: at("2026-04-14T16:10:30"), returned_at: at("2026-05-02T09:00:20") };
const second = { left_at: at("2026-06-01T08:00:00") };

it("knows the absence that lasts, and puts each in its place", () => {
  expect(lasting([first, second])).toBe(second);
  expect(lasting([first])).toBeUndefined();
  expect(lasting([{ left_at: 1, returned_at: null } as never])).toBeTruthy();
  expect(withAbsence([second], first)).toEqual([first, second]);
  const ended = { ...second, returned_at: at("2026-06-02T08:00:00") };
  expect(withAbsence([first, second], ended, second)).toEqual([first, ended]);
  expect(withoutAbsence([first, second], first)).toEqual([second]);
});

describe("the fields", () => {
  const form = (asked: Asked, now = at("2026-06-03T10:05:40")) => begun(asked, now, zone);

  it("begin with now, or with what is recorded", () => {
    expect(form({ what: "leave" })).toEqual({
      leftDay: "2026-06-03",
      leftTime: "10:05",
      backDay: "",
      backTime: "",
    });
    expect(form({ what: "return", absence: second })).toMatchObject({
      leftTime: "08:00",
      backDay: "2026-06-03",
      backTime: "10:05",
    });
    expect(form({ what: "correct", absence: first })).toMatchObject({
      leftTime: "16:10",
      backDay: "2026-05-02",
    });
  });

  it("may leave the return out, but not by half, and not where it is what is recorded", () => {
    const asked: Asked = { what: "correct", absence: first };
    const start = form(asked);
    expect(lacking(start, asked)).toBeUndefined();
    expect(lacking({ ...start, leftTime: "" }, asked)).toBe("leftTime");
    expect(lacking({ ...start, backTime: "" }, asked)).toBe("backTime");
    expect(lacking({ ...start, backDay: "" }, asked)).toBe("backDay");
    expect(lacking({ ...start, backDay: "", backTime: "" }, asked)).toBeUndefined();
    expect(lacking({ ...start, backDay: "", backTime: "" }, { what: "return", absence: second })).toBe(
      "backDay",
    );
  });

  it("change only what was touched", () => {
    const asked: Asked = { what: "correct", absence: first };
    const start = form(asked);
    expect(absenceOf(start, start, asked, read)).toEqual(first);
    expect(absenceOf({ ...start, backTime: "11:30" }, start, asked, read)).toEqual({
      left_at: first.left_at,
      returned_at: at("2026-05-02T11:30:00"),
    });
    expect(absenceOf({ ...start, backDay: "", backTime: "" }, start, asked, read)).toEqual({
      left_at: first.left_at,
    });
  });

  it("keep when it left as it was while its return is recorded", () => {
    const asked: Asked = { what: "return", absence: { left_at: first.left_at } };
    const start = form(asked);
    expect(absenceOf(start, start, asked, read)).toEqual({
      left_at: first.left_at,
      returned_at: at("2026-06-03T10:05:00"),
    });
  });
});

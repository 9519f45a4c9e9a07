import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { clockZone, machineZone } from "../i18n/clock";
import { moment, today } from "../i18n/dates";
import { isolated } from "../i18n/index.svelte";
import { cityOf, lookAt, settleClock, timesOf, townIn, townOf } from "./clock.svelte";
import { chooseRound, forgetRound } from "./round.svelte";

const frame = {
  rounds: [
    { id: "r1", zone: "Asia/Muscat", venue_id: "muscat" },
    { id: "r2", zone: "Indian/Mauritius", venue_id: "quay" },
    { id: "r3", zone: "Europe/Paris", venue_id: "quay" },
  ],
  dossier: { zone: "Asia/Kolkata" },
};
const venues = [
  { id: "muscat", name: "Garden House", place: "مسقط، عُمان", zone: "Asia/Muscat" },
  { id: "quay", name: "Quay House", place: "Lindhavn, Sael", zone: "Indian/Mauritius" },
];
const instant = Date.UTC(2026, 3, 13, 21, 30);

beforeEach(() => settleClock(frame, venues));
afterEach(() => {
  settleClock();
  forgetRound();
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

it.each(["America/New_York", "Asia/Tokyo", "UTC"])("the machine's zone %s is nowhere in it", (machine) => {
  vi.stubEnv("TZ", machine);
  expect(machineZone()).toBe(machine);
  chooseRound("r1");
  expect(moment(instant)).toBe("Tue 14 Apr, 01:30");
  vi.useFakeTimers({ now: instant });
  expect(today()).toBe("2026-04-14");
  expect(timesOf()).toBe(`Times of ${isolated("مسقط")}`);
  settleClock();
  expect(clockZone()).toBe(machine);
});

it("goes by the round looked at, the round a screen shows, the dossier", () => {
  expect(timesOf()).toBe("Times of Kolkata");
  const leave = lookAt("r1");
  expect(clockZone()).toBe("Asia/Muscat");
  chooseRound("r2");
  expect(clockZone()).toBe("Indian/Mauritius");
  chooseRound(null);
  leave();
  expect(clockZone()).toBe("Asia/Kolkata");
  settleClock({ rounds: [], dossier: null });
  expect(clockZone()).toBe(machineZone());
});

it("names the venue's town only where the zone is the venue's", () => {
  chooseRound("r2");
  expect(timesOf()).toBe("Times of Lindhavn");
  expect(townOf("Indian/Mauritius").whole).toBe("Lindhavn, Sael · Quay House");
  expect(townOf("Asia/Muscat")).toEqual({ name: "Muscat", whole: "" });
  chooseRound("r3");
  expect(timesOf()).toBe("Times of Paris");
  expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
  expect(["Muscat, Oman", "مسقط، عُمان", ""].map(townIn)).toEqual(["Muscat", "مسقط", ""]);
});

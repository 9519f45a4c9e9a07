import { plainDigits } from "../i18n/index.svelte";

function two(value: number): string {
  return String(value).padStart(2, "0");
}

/** Days in a month of the Gregorian calendar; month from 1. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || year < 1 || year > 9999) return undefined;
  if (day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}

/**
 * Reads a date as people type it: "2026-04-14", "14.4.2026", "14/4", "14 4" or "14", in any digits. What is left
 * out is taken from `near`. Undefined for what is no date.
 */
export function readDate(text: string, near: string): string | undefined {
  const numbers = plainDigits(text).match(/\d+/g);
  if (!numbers || numbers.length > 3 || /[^\d\s./\-,،٫]/.test(plainDigits(text))) return undefined;
  const [first = "", second, third] = numbers;
  const [nearYear = 2000, nearMonth = 1] = near.split("-").map(Number);
  if (first.length === 8 && !second) {
    return dateOf(Number(first.slice(0, 4)), Number(first.slice(4, 6)), Number(first.slice(6)));
  }
  if (first.length === 4 && second && third) return dateOf(Number(first), Number(second), Number(third));
  if (first.length > 2) return undefined;
  const year = third === undefined ? nearYear : Number(third.length <= 2 ? `20${two(Number(third))}` : third);
  return dateOf(year, second === undefined ? nearMonth : Number(second), Number(first));
}

/** The date so many days on. */
export function dayAfter(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return date;
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/** The same day so many months on, or the last day of a shorter month. */
export function monthAfter(date: string, months: number): string {
  const [year = 2000, month = 1, day = 1] = date.split("-").map(Number);
  const whole = year * 12 + (month - 1) + months;
  const toYear = Math.floor(whole / 12);
  const toMonth = (whole % 12) + 1;
  return dateOf(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth))) ?? date;
}

/** Reads a time as people type it: "9:30", "930", "9", "9.30", "9:30 pm", in any digits. */
export function readTime(text: string): string | undefined {
  const plain = plainDigits(text).trim().toLowerCase();
  const found = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(am|pm|a|p|ص|م)?$/.exec(plain);
  if (!found) return undefined;
  let hour = Number(found[1]);
  const minute = Number(found[2] ?? 0);
  const half = found[3];
  if (half) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.startsWith("p") || half === "م" ? 12 : 0);
  }
  if (hour > 23 || minute > 59) return undefined;
  return `${two(hour)}:${two(minute)}`;
}

/** The time so many minutes on, round the clock. */
export function timeAfter(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const whole = (((hour * 60 + minute + minutes) % 1440) + 1440) % 1440;
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

import { n } from "./index.svelte";

/** So many bytes as people say them: "64 MB". */
export function sizeText(bytes: number): string {
  const units = ["byte", "kilobyte", "megabyte", "gigabyte"];
  let [size, at] = [bytes, 0];
  while (size >= 1024 && at < units.length - 1) {
    size /= 1024;
    at += 1;
  }
  const maximumFractionDigits = at > 0 && size < 10 ? 1 : 0;
  return n(size, {
    style: "unit",
    unit: units[at],
    unitDisplay: at === 0 ? "long" : "short",
    maximumFractionDigits,
  });
}

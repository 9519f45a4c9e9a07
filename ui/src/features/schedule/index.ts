/** Instants on the clocks of a zone, as the timetable reads and shows them. */
export { instantOf, wallIn } from "./clock";
export { unreadable } from "./fields";

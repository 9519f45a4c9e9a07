import { n, t } from "$/i18n/index.svelte";
import type { AgendaLine } from "$/ipc/bindings";
import type { Column } from "../inline/sheet";

const desired = ["inform", "discuss", "decide"];
const visibility = ["internal", "restricted", "common"];
const statuses = ["open", "adopted", "deferred", "referred", "taken-note", "withdrawn"];

/** The columns of a session's agenda, in reading order; `area` is for the narrow form. */
export function agendaColumns(): Column<AgendaLine>[] {
  return [
    { id: "number", label: t("agenda-column-number"), area: "1 / 1" },
    {
      id: "title",
      label: t("agenda-column-title"),
      area: "1 / 2",
      edit: { kind: "line", text: (line) => line.title },
    },
    {
      id: "lead",
      label: t("agenda-column-lead"),
      fact: true,
      edit: { kind: "line", text: (line) => line.lead ?? "" },
    },
    {
      id: "desired",
      label: t("agenda-column-desired"),
      fact: true,
      edit: {
        kind: "choice",
        value: (line) => line.desired ?? "",
        options: () => [
          { value: "", label: t("agenda-desired-none") },
          ...desired.map((value) => ({ value, label: t(`value-desired-${value}`) })),
        ],
      },
    },
    {
      id: "visibility",
      label: t("agenda-column-visibility"),
      fact: true,
      edit: {
        kind: "choice",
        value: (line) => line.visibility,
        options: () => visibility.map((value) => ({ value, label: t(`value-visibility-${value}`) })),
      },
    },
    {
      id: "status",
      label: t("agenda-column-status"),
      fact: true,
      edit: {
        kind: "choice",
        value: (line) => line.status,
        options: () =>
          statuses.map((value) => ({ value: value.replace("-", "_"), label: t(`value-item-${value}`) })),
      },
    },
    {
      id: "minutes",
      label: t("agenda-column-minutes"),
      end: true,
      area: "1 / 3",
      edit: { kind: "line", text: (line) => (line.minutes === null ? "" : n(line.minutes)) },
    },
    { id: "running", label: t("agenda-column-running"), end: true, area: "2 / 3" },
    { id: "times", label: t("agenda-column-times"), end: true, area: "1 / 4 / 3 / 5" },
  ];
}

/** The columns of the parking lot. */
export function parkedColumns(): Column<AgendaLine>[] {
  const all = agendaColumns();
  return all
    .filter(({ id }) => id === "title" || id === "minutes")
    .map((column) => ({ ...column, area: undefined }));
}

/** Widths of the columns, wide and narrow. */
export const tracks = {
  wide: "3.25rem minmax(12rem, 1fr) minmax(8.5rem, 0.3fr) 5.25rem 8rem 6rem 5.5rem 4rem 8rem",
  seen: "3.25rem minmax(12rem, 1fr) minmax(8.5rem, 0.3fr) 5.25rem 6rem 5.5rem 4rem 8rem",
  narrow: "3rem minmax(0, 1fr) 5rem 7.75rem",
  parked: "minmax(0, 1fr) 4.5rem",
};

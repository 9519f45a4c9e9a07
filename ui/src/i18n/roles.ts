import type { RoleKind } from "$/ipc/bindings";
import { t } from "./index.svelte";

/** Roles in the order in which they are named. */
export const roles: readonly RoleKind[] = [
  "mediator",
  "co_mediator",
  "host",
  "chair",
  "guarantor",
  "observer",
  "concerned_not_member",
];

/** A role as a word. */
export function roleText(role: RoleKind): string {
  return t(`value-role-${role.replaceAll("_", "-")}`);
}

import { t } from "$/i18n/index.svelte";
import type { Audience, AudiencesAnswer, Seen } from "$/ipc/bindings";

/** Every audience there is: parties, heads of delegation, circles, the table, the public. */
export function everyAudience({ parties, circles }: AudiencesAnswer): Audience[] {
  return [
    ...parties.map(({ id }): Audience => ({ audience: "party", party: id })),
    ...parties.map(({ id }): Audience => ({ audience: "head", party: id })),
    ...circles.map(({ id }): Audience => ({ audience: "circle", circle: id })),
    { audience: "table" },
    { audience: "public" },
  ];
}

/** One text for an audience, the same for the same one. */
export function audienceKey(to: Audience): string {
  if (to.audience === "party" || to.audience === "head") return `${to.audience}:${to.party}`;
  return to.audience === "circle" ? `circle:${to.circle}` : to.audience;
}

/** What an audience is called; nothing while that is not known. */
export function audienceName(to: Audience, names: AudiencesAnswer | undefined): string {
  if (to.audience === "table") return t("audience-table");
  if (to.audience === "public") return t("audience-public");
  if (to.audience === "circle") return names?.circles.find(({ id }) => id === to.circle)?.name ?? "";
  const party = names?.parties.find(({ id }) => id === to.party);
  if (!party) return "";
  return to.audience === "party" ? party.short : t("audience-head", { party: party.short });
}

/** What an audience is called where it is chosen or told something: of a party that has left the talks, this is said. */
export function audienceNow(to: Audience, names: AudiencesAnswer | undefined): string {
  if (to.audience !== "party" && to.audience !== "head") return audienceName(to, names);
  const party = names?.parties.find(({ id }) => id === to.party);
  return party?.away ? t(`audience-${to.audience}-away`, { party: party.short }) : audienceName(to, names);
}

/** What the audience is called as whom the desk is seen. */
export function seenName(to: Seen): string {
  if (to.gone) return t("audience-gone");
  if (to.audience === "table") return t("audience-table");
  if (to.audience === "public") return t("audience-public");
  return to.audience === "head" ? t("audience-head", { party: to.name ?? "" }) : (to.name ?? "");
}

const wanted = $state<{ seq: number | null }>({ seq: null });

/** The entry to be shown as soon as it is loaded; outlives a change of the filter. */
export function later(): { seq: number | null } {
  return wanted;
}

// How long before something is due somebody is reminded: as each has chosen, or as the organisation has it.
export type LeadDays = { usual: number[]; of: Record<string, number[]> };

/** The latest of the times that have come; those before it were told, or there was no time for them. */
export function leadNow(lead: LeadDays, personId: string, left: number): number | undefined {
  const mine = lead.of[personId] ?? lead.usual;
  return mine.filter((days) => left <= days).toSorted((a, b) => a - b)[0];
}

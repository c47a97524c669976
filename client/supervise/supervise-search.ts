// What the address of supervision says: which part is open, the period of the flow, and whose cases are tried for whom. Kept
// small, since it loads with the frame.
export const superviseTabs = ['workload', 'deadlines', 'flow', 'patterns', 'recommendations'] as const;
export type SuperviseTab = (typeof superviseTabs)[number];

export type SuperviseSearch = {
  tab?: SuperviseTab;
  /** How many days of flow are shown. */
  days?: number;
  /** Investigators of a rebalancing. */
  giver?: string;
  taker?: string;
};

export const periods = [30, 90, 180, 365] as const;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function isSuperviseTab(value: unknown): value is SuperviseTab {
  return superviseTabs.some((tab) => tab === value);
}

export function superviseSearch({ tab, days, giver, taker }: Record<string, unknown>): SuperviseSearch {
  const period = periods.find((one) => one === days);
  const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
  return {
    ...(isSuperviseTab(tab) ? { tab } : {}),
    ...(period ? { days: period } : {}),
    ...(isId(giver) ? { giver } : {}),
    ...(isId(taker) ? { taker } : {}),
  };
}

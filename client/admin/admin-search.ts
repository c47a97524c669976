// What the address of the administration says: which part is open, and whose page. Kept small, since it loads with the frame.
export const adminTabs = ['people', 'units', 'roles', 'packs', 'calendar', 'general', 'history'] as const;
export type AdminTab = (typeof adminTabs)[number];

export type AdminSearch = { tab?: AdminTab; person?: string };

export function isAdminTab(value: unknown): value is AdminTab {
  return adminTabs.some((tab) => tab === value);
}

export function adminSearch(search: Record<string, unknown>): AdminSearch {
  return {
    ...(isAdminTab(search.tab) ? { tab: search.tab } : {}),
    ...(typeof search.person === 'string' ? { person: search.person } : {}),
  };
}

// Which moments are looked at, as they stand in the address: a step by its number or an instant in UTC. Values that make no sense are
// dropped.
export type MomentInAddress = number | string;

export type TimeSearch = {
  /** The latest where there is none. */
  at?: MomentInAddress;
  /** Another moment, to see what differs. */
  with?: MomentInAddress;
  /** Who had been shown what by then, instead of the case. */
  look?: 'shown';
};

export function timeSearch(search: Record<string, unknown>): TimeSearch {
  const at = momentIn(search.at);
  const other = momentIn(search.with);
  return {
    ...(at === null ? {} : { at }),
    ...(other === null ? {} : { with: other }),
    ...(search.look === 'shown' ? { look: 'shown' as const } : {}),
  };
}

function momentIn(value: unknown): MomentInAddress | null {
  if (typeof value === 'number')
    return Number.isInteger(value) && value > 0 && value <= 1_000_000 ? value : null;
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(value))
    return null;
  return Number.isNaN(Date.parse(value)) ? null : new Date(value).toISOString();
}

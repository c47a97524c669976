/**
 * A place in the feed, as clients hold it: `epoch.xid.position`, opaque to them. Positions alone would not do:
 * they are given out before commit, so they become visible out of order. An epoch that is not today's means that
 * the database was restored and the cursor is void.
 */
export interface FeedPlace {
  /** A 64-bit transaction id in decimals; too large for a number. */
  xid: string;
  position: number;
}

export interface Cursor extends FeedPlace {
  epoch: string;
}

const FORM =
  /^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\.(0|[1-9]\d{0,19})\.(0|[1-9]\d{0,15})$/;
const LARGEST_XID = 2n ** 64n - 1n;

export function encodeCursor({ epoch, xid, position }: Cursor): string {
  return `${epoch}.${xid}.${position}`;
}

/** Null when it is not a cursor at all. */
export function decodeCursor(text: string): Cursor | null {
  const [, epoch, xid, position] = FORM.exec(text) ?? [];
  if (epoch === undefined || xid === undefined || position === undefined) return null;
  if (BigInt(xid) > LARGEST_XID || !Number.isSafeInteger(Number(position))) return null;
  return { epoch, xid, position: Number(position) };
}

/** Negative when `a` comes before `b` in the feed. */
export function compareFeedPlaces(a: FeedPlace, b: FeedPlace): number {
  const byXid = BigInt(a.xid) - BigInt(b.xid);
  return byXid !== 0n ? (byXid < 0n ? -1 : 1) : a.position - b.position;
}

/**
 * Column types that drizzle does not bring: bytes, case-insensitive text, transaction ids, and keys that are
 * compared byte by byte (collation "C": the same order on every server, and quicker than a language's rules).
 */
import { customType, timestamp } from 'drizzle-orm/pg-core';

export const bytea = customType<{ data: Uint8Array; driverData: Buffer }>({ dataType: () => 'bytea' });

export const citext = customType<{ data: string }>({ dataType: () => 'citext' });

export const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' });

export const keyText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/** An instant, read as an ISO string. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

// Who is asking: the person behind a session, with the roles held today. Made from the node's copy of the directory.

import type { Purpose } from '#workflows/contract/access-schemas.ts';
import type { Day } from '#workflows/rules/day.ts';
import type { Words } from '#workflows/rules/pack.ts';
import type { Directory, Grant } from './directory.ts';

export type Locale = 'vi' | 'en';

export type Viewer = {
  personId: string;
  accountId: string;
  name: string;
  titles: Words;
  email: string;
  locale: Locale;
  grants: Grant[];
  /** Why they say they look, in this request. */
  purpose?: Purpose | null;
  /** The caller asks whoever sits before it for a purpose that is missing: it is refused until there is one. */
  canBeAsked?: boolean;
};

/** Null where the account is closed or nobody is behind it any more. */
export function findViewer(directory: Directory, accountId: string, on: Day): Viewer | null {
  const account = directory.findAccount(accountId);
  const person = account && directory.findPerson(account.memberId);
  if (!person || account.status !== 'active') return null;
  return {
    personId: person.id,
    accountId,
    name: person.name,
    titles: { vi: person.title, en: person.titleEn },
    email: account.email,
    locale: account.locale === 'en' ? 'en' : 'vi',
    grants: directory.grantsOf(person.id, on),
  };
}

// What every procedure of the API is given: the running node, and who is asking in which language.
import type { Beat } from '../absence-beat.ts';
import type { Session } from '../people/sessions.ts';
import type { Locale, Viewer } from '../people/viewer.ts';
import type { Services } from '../services.ts';

export type ApiContext = {
  services: Services;
  /** With the language of the request, which may be another than the account's. */
  viewer: Viewer;
  session: Session;
  /** The header that named the session. */
  cookie: string;
  /** Where the request came from, for counting tries. */
  address: string;
  /** What the browser calls itself. */
  agent: string;
  /** Which page asks; browsers name it with everything that is not reading. */
  origin: string | undefined;
  accountLocale: Locale;
  locale: Locale;
  isDemo: boolean;
  /** On which it is answered that something is absent; it began with the request. */
  beat: Beat;
};

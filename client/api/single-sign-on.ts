// The way to the organisation's provider of single sign-on: the browser leaves the page and comes back to the server.
import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod/mini';
import { httpFetch, postJson } from './http-fetch.ts';

const Offered = z.object({ label: z.nullable(z.string()) });
const Started = z.object({ url: z.string() });

export type Purpose =
  | { kind: 'signIn'; from?: string }
  | { kind: 'link' }
  | { kind: 'confirm' }
  | { kind: 'invitation'; code: string };

/** What the provider is called, or null where there is none. */
export function singleSignOnQuery() {
  return queryOptions({
    queryKey: ['single-sign-on'],
    queryFn: async () => {
      const answer = await httpFetch('/api/sso').catch(() => null);
      return answer ? Offered.parse(await answer.json()).label : null;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export async function startAtProvider(purpose: Purpose): Promise<string> {
  return Started.parse(await (await postJson('/api/sso/start', purpose)).json()).url;
}

export async function goToProvider(purpose: Purpose): Promise<void> {
  location.assign(await startAtProvider(purpose));
}

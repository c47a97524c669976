// What the address of the sign-in page may carry.
/** `step` and `refused` come from single sign-on: a code is still to come, or why it led nowhere. */
type SignInSearch = { from?: string; ended?: true; step?: 'code'; refused?: string };
const refusals = new Set(['sso.notRight', 'sso.unknownPerson', 'sso.otherAccount']);

export function signInSearch(search: Record<string, unknown>): SignInSearch {
  return {
    // Only an address of this page: never lead anybody elsewhere.
    ...(typeof search.from === 'string' && /^\/(?!\/)/.test(search.from) ? { from: search.from } : {}),
    ...(search.ended === true ? { ended: true } : {}),
    ...(search.step === 'code' ? { step: 'code' } : {}),
    ...(refusals.has(String(search.refused)) ? { refused: String(search.refused).slice('sso.'.length) } : {}),
  };
}

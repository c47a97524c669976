// The procedures of the account's routes: the session that asks is the account that is meant.
import { implement } from '@orpc/server';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { accountContract } from '#workflows/contract/account-contract.ts';
import { invite } from '../people/invite.ts';
import {
  changePassword,
  confirmAgain,
  endOtherSessions,
  endOwnSession,
  unlinkSingleSignOn,
  viewAccount,
} from '../people/own-account.ts';
import {
  addPasskey,
  beginConfirmation,
  beginPasskey,
  confirmByPasskey,
  removePasskey,
} from '../people/own-passkeys.ts';
import { type PasskeySite, passkeySiteOf } from '../people/passkey-ceremony.ts';
import { passwordFaults } from '../people/password-rules.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';
import { requireConfirmed } from './require-confirmed.ts';

const api = implement(accountContract).$context<ApiContext>();

function siteOf({ services, origin }: ApiContext): PasskeySite {
  const site = passkeySiteOf(origin, services.origins);
  if (!site) throw refusedWith('passkey.noName');
  return site;
}

function removed(outcome: { ended: number } | 'absent' | 'last'): { ended: number } {
  if (outcome === 'last') throw refusedWith('account.lastWayIn');
  if (outcome === 'absent') throw refusedWith('account.notFound');
  return outcome;
}

export const accountRouter = api.router({
  get: api.get.handler(({ context }) => viewAccount(context.services, context)),
  endSession: api.endSession.handler(async ({ input, context }) => {
    const ended = await endOwnSession(context.services, context, input.id);
    if (ended === 0) throw refusedWith('account.notFound');
    return { ended };
  }),
  endOtherSessions: api.endOtherSessions.handler(async ({ context }) => ({
    ended: await endOtherSessions(context.services, context),
  })),
  changePassword: api.changePassword.handler(async ({ input, context }) => {
    const done = await changePassword(context.services, context, input);
    if (done === 'tooMany') throw refusedWith('request.tooMany');
    if (done === 'notConfirmed') throw refusedWith('account.notConfirmed');
    if (typeof done === 'string') throw refusedWith(passwordFaults[done]);
    return done;
  }),
  confirm: api.confirm.handler(async ({ input, context }) => {
    const until = await confirmAgain(context.services, context, input);
    if (until === 'tooMany') throw refusedWith('request.tooMany');
    if (until === 'notConfirmed') throw refusedWith('account.notConfirmed');
    return { confirmedUntil: until.toISOString() };
  }),
  beginPasskeyConfirmation: api.beginPasskeyConfirmation.handler(async ({ context }) => ({
    ...(await beginConfirmation(context.services, context, siteOf(context))),
  })),
  confirmByPasskey: api.confirmByPasskey.handler(async ({ input, context }) => {
    // The schema holds its shape; what the library's type says beyond that, the library itself verifies.
    const answer = input.answer as unknown as AuthenticationResponseJSON;
    const until = await confirmByPasskey(context.services, context, siteOf(context), answer);
    if (until === 'tooMany') throw refusedWith('request.tooMany');
    if (until === 'notConfirmed') throw refusedWith('session.wrongPasskey');
    return { confirmedUntil: until.toISOString() };
  }),
  beginPasskey: api.beginPasskey.handler(async ({ context }) => {
    requireConfirmed(context);
    return { ...(await beginPasskey(context.services, context, siteOf(context))) };
  }),
  addPasskey: api.addPasskey.handler(async ({ input: { name, answer }, context }) => {
    requireConfirmed(context);
    // As above: verified by the library before anything is believed of it.
    const sent = { name, answer: answer as unknown as RegistrationResponseJSON };
    const added = await addPasskey(context.services, context, siteOf(context), sent);
    if (added === 'notRight') throw refusedWith('passkey.notRight');
    return added;
  }),
  renamePasskey: api.renamePasskey.handler(
    async ({ input: { id, name }, context: { services, session } }) => {
      if (!(await services.auth.passkeys.rename(session.accountId, id, name)))
        throw refusedWith('account.notFound');
      return { id };
    },
  ),
  removePasskey: api.removePasskey.handler(async ({ input, context }) => {
    requireConfirmed(context);
    return removed(await removePasskey(context.services, context, input.id));
  }),
  unlinkSingleSignOn: api.unlinkSingleSignOn.handler(async ({ input, context }) => {
    requireConfirmed(context);
    return removed(await unlinkSingleSignOn(context.services, context, input.id));
  }),
  invite: api.invite.handler(async ({ input, context }) => {
    requireConfirmed(context);
    const made = await invite(context.services, context.viewer, input);
    if (made === 'absent') throw refusedWith('case.notFound');
    if (made === 'mayNot') throw refusedWith('account.mayNotInvite');
    if (made === 'hasAccount') throw refusedWith('invitation.hasAccount');
    return { id: made.id, code: made.code, expiresAt: made.expiresAt.toISOString() };
  }),
});

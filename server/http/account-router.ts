// The procedures of the account's routes: the session that asks is the account that is meant.
import { implement } from '@orpc/server';
import { accountContract } from '#workflows/contract/account-contract.ts';
import { invite } from '../people/invite.ts';
import {
  changePassword,
  confirmAgain,
  endOtherSessions,
  endOwnSession,
  viewAccount,
} from '../people/own-account.ts';
import { passwordFaults } from '../people/password-rules.ts';
import type { ApiContext } from './api-context.ts';
import { refusedWith } from './problems.ts';
import { requireConfirmed } from './require-confirmed.ts';

const api = implement(accountContract).$context<ApiContext>();

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
  invite: api.invite.handler(async ({ input, context }) => {
    requireConfirmed(context);
    const made = await invite(context.services, context.viewer, input);
    if (made === 'absent') throw refusedWith('case.notFound');
    if (made === 'mayNot') throw refusedWith('account.mayNotInvite');
    if (made === 'hasAccount') throw refusedWith('invitation.hasAccount');
    return { id: made.id, code: made.code, expiresAt: made.expiresAt.toISOString() };
  }),
});

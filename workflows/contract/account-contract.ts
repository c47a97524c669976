// The routes of one's own account, and of inviting others to one. Signing in itself is under `/auth`; a code is redeemed
// without a session, beside the contract.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { AccountView, Invite, Invited } from './account-schemas.ts';

const password = z.string().min(1).max(1_000);

export const accountContract = {
  get: oc
    .route({ method: 'GET', path: '/account', summary: 'My account: sessions and what became of them' })
    .output(AccountView),
  endSession: oc
    .route({ method: 'DELETE', path: '/account/sessions/{id}', summary: 'End one of my sessions' })
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ ended: z.int() })),
  endOtherSessions: oc
    .route({ method: 'POST', path: '/account/sessions/end-others', summary: 'End all my other sessions' })
    .output(z.object({ ended: z.int() })),
  changePassword: oc
    .route({
      method: 'POST',
      path: '/account/password',
      summary: 'Change my password; other sessions end',
    })
    .input(z.strictObject({ current: password, next: password }))
    .output(z.object({ ended: z.int() })),
  confirm: oc
    .route({ method: 'POST', path: '/account/confirm', summary: 'Prove again who I am, before a decision' })
    .input(z.strictObject({ password: password.optional(), code: z.string().min(1).max(40).optional() }))
    .output(z.object({ confirmedUntil: z.iso.datetime() })),
  invite: oc
    .route({
      method: 'POST',
      path: '/invitations',
      successStatus: 201,
      summary: 'Invite somebody to an account',
    })
    .input(Invite)
    .output(Invited),
};

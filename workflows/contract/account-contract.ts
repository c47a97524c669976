// The routes of one's own account, and of inviting others to one. Signing in itself is under `/auth`; a code is redeemed
// without a session, beside the contract.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  AccountView,
  Invite,
  Invited,
  NewPasskeyAnswer,
  PasskeyAnswer,
  PasskeyName,
  PasskeyOptions,
} from './account-schemas.ts';

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
  beginPasskeyConfirmation: oc
    .route({
      method: 'POST',
      path: '/account/confirm/passkey/options',
      summary: 'Ask for one of my passkeys',
    })
    .output(PasskeyOptions),
  confirmByPasskey: oc
    .route({ method: 'POST', path: '/account/confirm/passkey', summary: 'Prove again who I am, by passkey' })
    .input(z.strictObject({ answer: PasskeyAnswer }))
    .output(z.object({ confirmedUntil: z.iso.datetime() })),
  beginPasskey: oc
    .route({ method: 'POST', path: '/account/passkeys/options', summary: 'Ask for a new passkey' })
    .output(PasskeyOptions),
  addPasskey: oc
    .route({ method: 'POST', path: '/account/passkeys', successStatus: 201, summary: 'Add a passkey' })
    .input(z.strictObject({ name: PasskeyName, answer: NewPasskeyAnswer }))
    .output(z.object({ id: z.uuid() })),
  renamePasskey: oc
    .route({ method: 'POST', path: '/account/passkeys/{id}/name', summary: 'Name a passkey' })
    .input(z.strictObject({ id: z.uuid(), name: PasskeyName }))
    .output(z.object({ id: z.uuid() })),
  removePasskey: oc
    .route({
      method: 'DELETE',
      path: '/account/passkeys/{id}',
      summary: 'Remove a passkey; sessions begun by it end',
    })
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ ended: z.int() })),
  unlinkSingleSignOn: oc
    .route({ method: 'DELETE', path: '/account/links/{id}', summary: 'End the link to single sign-on' })
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ ended: z.int() })),
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

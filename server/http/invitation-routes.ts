// Redeeming an invitation, without a session: who it is for, and then a password, an account and a session at once. Wrong,
// used and late codes are one answer; tries are counted by address.
import { json, type Request, Router } from 'express';
import { LookAtInvitation, Redeem } from '#workflows/contract/account-schemas.ts';
import { redeem } from '../people/invite.ts';
import { passwordFaults } from '../people/password-rules.ts';
import type { Services } from '../services.ts';
import { addressOf } from './address-of.ts';
import { callerHeaders, sendWebResponse } from './auth-routes.ts';
import { localeOf, problemOf, refusedWith, sendProblem } from './problems.ts';

export function invitationRoutes(services: Services): Router {
  const { auth, directory } = services;
  const router = Router();
  const countTry = async (request: Request) => {
    const address = addressOf(request);
    if (!(await auth.tries.take('invitation', address, ''))) throw refusedWith('request.tooMany');
  };
  router.post('/look', json({ limit: '2kb' }), async (request, response) => {
    await countTry(request);
    const parsed = LookAtInvitation.safeParse(request.body);
    const found = parsed.success ? await auth.invitations.find(parsed.data.code) : null;
    const person = found && directory.findPerson(found.memberId);
    if (!found || !person) {
      sendProblem(response, problemOf('invitation.unknown', localeOf(request)));
      return;
    }
    response.json({ name: person.name, email: found.email, expiresAt: found.expiresAt.toISOString() });
  });
  router.post('/redeem', json({ limit: '4kb' }), async (request, response) => {
    await countTry(request);
    const parsed = Redeem.safeParse(request.body);
    if (!parsed.success) throw refusedWith('request.invalid');
    const redeemed = await redeem(services, parsed.data);
    if (redeemed === 'unknown') throw refusedWith('invitation.unknown');
    if (redeemed === 'notThisEmail') throw refusedWith('invitation.notThisEmail');
    if (typeof redeemed === 'string') throw refusedWith(passwordFaults[redeemed]);
    const headers = callerHeaders(request);
    const answer = await auth.signInByPassword(redeemed.email, parsed.data.password, headers);
    await sendWebResponse(response, answer);
  });
  return router;
}

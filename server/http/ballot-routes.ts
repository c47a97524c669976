// Where papers of a secret ballot are cast: no session is read, no cookie is set, and this request is in no log. The paper's
// own signature is all that lets it in.
import { json, type NextFunction, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import type { ProblemCode } from '#workflows/contract/problem.ts';
import type { CastOutcome } from '../ballots/ballots.ts';
import type { Services } from '../services.ts';
import { localeOf, problemOf, problemOfError, sendProblem } from './problems.ts';

const CastPaper = z.strictObject({
  paper: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
  signature: z.string().regex(/^[A-Za-z0-9_-]{300,1400}$/),
  choice: z.string().regex(/^[A-Za-z]{1,40}$/),
});

const problems: Record<Exclude<CastOutcome, 'taken'>, ProblemCode> = {
  absent: 'ballot.notFound',
  notOpen: 'ballot.notOpen',
  notSigned: 'ballot.notSigned',
  notOnBallot: 'ballot.notOnBallot',
  alreadyCast: 'ballot.alreadyCast',
};

export function ballotRoutes({ ballots }: Services): Router {
  const router = Router();
  router.post('/:id/papers', json({ limit: '4kb' }), async (request, response) => {
    response.setHeader('cache-control', 'no-store');
    const parsed = CastPaper.safeParse(request.body);
    if (!parsed.success) {
      sendProblem(response, problemOf('request.invalid', localeOf(request)));
      return;
    }
    const outcome = await ballots.cast(String(request.params.id), parsed.data);
    if (outcome === 'taken') response.json({ taken: true });
    else sendProblem(response, problemOf(problems[outcome], localeOf(request)));
  });
  // Whatever goes wrong here is answered and not logged: an error of the body parser quotes the body.
  router.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    sendProblem(response, problemOfError(error, localeOf(request)));
  });
  return router;
}

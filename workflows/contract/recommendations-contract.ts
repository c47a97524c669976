// The routes of preventive recommendations: issued, seen and moved on like a meeting, by commands.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Commands, Receipt, SendCommand } from './case-schemas.ts';
import {
  IssuedRecommendation,
  IssueRecommendation,
  Recommendations,
  RecommendationView,
} from './recommendation-schemas.ts';

const byId = z.object({ id: z.uuid() });

export const recommendationsContract = {
  list: oc
    .route({ method: 'GET', path: '/recommendations', summary: 'Preventive recommendations that I may see' })
    .output(Recommendations),
  issue: oc
    .route({
      method: 'POST',
      path: '/recommendations',
      successStatus: 201,
      summary: 'Recommend to the head of a unit what to change',
    })
    .input(IssueRecommendation)
    .output(IssuedRecommendation),
  get: oc
    .route({ method: 'GET', path: '/recommendations/{id}', summary: 'A recommendation with its history' })
    .input(byId)
    .output(RecommendationView),
  commands: oc
    .route({
      method: 'GET',
      path: '/recommendations/{id}/commands',
      summary: 'What I may do with the recommendation now, and what is held back',
    })
    .input(byId)
    .output(Commands),
  send: oc
    .route({
      method: 'POST',
      path: '/recommendations/{id}/commands',
      summary: 'Perform a command of the recommendation',
    })
    .input(SendCommand.extend({ id: z.uuid() }))
    .output(Receipt),
};

// The routes of supervision. Whoever neither supervises nor audits finds nothing there.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { OpenReferrals } from './referral-schemas.ts';
import { Deadlines, Flow, Patterns, Period, Rebalancing, Workload } from './supervise-schemas.ts';

export const superviseContract = {
  workload: oc
    .route({
      method: 'GET',
      path: '/supervise/workload',
      summary: 'Open cases and their age by unit and person',
    })
    .output(Workload),
  rebalancing: oc
    .route({
      method: 'GET',
      path: '/supervise/rebalancing',
      summary: 'Hand-overs from one investigator to another, tried and not done',
    })
    .input(z.object({ from: z.uuid(), to: z.uuid().optional() }))
    .output(Rebalancing),
  deadlines: oc
    .route({
      method: 'GET',
      path: '/supervise/deadlines',
      summary: 'Deadlines ahead and how past cases fared',
    })
    .output(Deadlines),
  flow: oc
    .route({
      method: 'GET',
      path: '/supervise/flow',
      summary: 'Cases by stage over a period, and time in each',
    })
    .input(Period)
    .output(Flow),
  referrals: oc
    .route({
      method: 'GET',
      path: '/supervise/referrals',
      summary: 'Referrals to other bodies that await an answer',
    })
    .output(OpenReferrals),
  patterns: oc
    .route({
      method: 'GET',
      path: '/supervise/patterns',
      summary: 'Findings by unit and family of provisions',
    })
    .output(Patterns),
};

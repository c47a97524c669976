// The routes of standing certificates. The file is beside the contract: `GET /standing-certificates/{id}.pdf`.
import { oc } from '@orpc/contract';
import { IssueStanding, StandingCertificate, StandingCertificates } from './standing-certificate-schemas.ts';

export const standingContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/standing-certificates',
      summary: 'Standing certificates that I issued, and copies of those about me',
    })
    .output(StandingCertificates),
  issue: oc
    .route({
      method: 'POST',
      path: '/standing-certificates',
      successStatus: 201,
      summary: 'Certify which findings about a member are in force today',
    })
    .input(IssueStanding)
    .output(StandingCertificate),
};

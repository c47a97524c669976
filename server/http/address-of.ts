// Where a request came from, for counting tries and for the owner's trace of sign-ins. Behind a balancer that is what the balancer
// says (`X-Forwarded-For`), where the installation trusts it; what anybody else writes there is not looked at.
import type { Request } from 'express';

export function addressOf(request: Request): string {
  return request.ip ?? '';
}

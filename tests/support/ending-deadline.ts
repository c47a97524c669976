// Preloaded into a node (`--import`): the process ends when it is about to send a deadline under this key, as a job does that runs out of
// memory or brings a native library down. A deadline's command id is the hash of what it is about, and nothing else holds the key.
import { Hash } from 'node:crypto';

const endingKey = 'endsTheProcess';

const update = Hash.prototype.update;
Hash.prototype.update = function (this: Hash, data: unknown, ...rest: unknown[]): Hash {
  if (typeof data === 'string' && data.includes(`|${endingKey}|`)) process.kill(process.pid, 'SIGKILL');
  // The overloads of the one that is called are not to be had by name.
  return (update as (...all: unknown[]) => Hash).call(this, data, ...rest);
};

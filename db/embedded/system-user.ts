/**
 * PostgreSQL refuses to run as root. As root the embedded server therefore runs as a system user of its own,
 * made on first use; as anyone else it runs as that person. It never changes an existing user.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

const OWN_NAME = 'duecourse';

/** The user to run PostgreSQL as, or null when this process is not root and needs no other. */
export function systemUser(): SystemUser | null {
  if (process.getuid?.() !== 0) return null;
  const user = findUser(OWN_NAME) ?? createUser() ?? findUser('postgres') ?? findUser('nobody');
  if (!user) throw new Error('PostgreSQL cannot run as root, and no system user could be made to run it.');
  return user;
}

function findUser(name: string): SystemUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { name, uid: Number(uid), gid: Number(gid) } : null;
}

function createUser(): SystemUser | null {
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', OWN_NAME]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', OWN_NAME]],
  ];
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, args, { stdio: 'ignore' });
    } catch {
      // Not installed here, or another starter made the user a moment ago: looking it up decides.
    }
    const user = findUser(OWN_NAME);
    if (user) return user;
  }
  return null;
}

import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The operating system account a server runs under, given to `spawn` as it stands. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const NOBODY: Account = { uid: 65534, gid: 65534 };

/**
 * The account the database server must run under: PostgreSQL refuses to run as root, so root hands it to `nobody`.
 * Nothing is created on the machine. `null` means the account of this process.
 */
export function serverAccount(): Account | null {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : NOBODY;
}

/** Whether the account may pass through every folder that leads to the path; `null`, this process, always may. */
export function canReach(account: Account | null, path: string): boolean {
  for (let folder = path; account && folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
  }
  return true;
}

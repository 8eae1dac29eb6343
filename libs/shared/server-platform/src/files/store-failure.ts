import { DomainError } from '@turnout/shared/kernel';

/** No space, no space within the quota of the operating system, a file larger than its file system takes. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** Turns what a disk complains of into a refusal, where it is one: no room is nobody's mistake and nothing is lost by it. */
export function diskFailure(error: unknown): unknown {
  const code = codeOf(error);
  if (NO_ROOM.has(code)) return new DomainError('file.no-room');
  return code === 'ENOENT' ? new DomainError('file.lost') : error;
}

/** Turns what a store across the network complains of into a refusal. Its words stay here: they can hold addresses. */
export function bucketFailure(error: unknown): DomainError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NoSuchKey' || name === 'NotFound') return new DomainError('file.lost');
  return new DomainError(/quota|storagefull|insufficient/iu.test(name) ? 'file.no-room' : 'file.store-away');
}

/** The library wraps what the disk said. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const cause: unknown = Reflect.get(error, 'cause');
  return cause === undefined ? String(Reflect.get(error, 'code')) : codeOf(cause);
}

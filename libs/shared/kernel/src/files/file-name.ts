import { extensionOf, MAX_FILE_NAME_LENGTH } from './accepted-types';

/** Controls, marks that turn the direction of reading round, signs without width, halves of characters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029\uFFFD]/gu;

/**
 * A file's name as it is kept: its last part, Unicode NFC, with nothing in it that cannot be seen or that makes it read as
 * another, no leading dots, and no longer than {@link MAX_FILE_NAME_LENGTH} code points, its extension whole.
 * @example tidyFileName('../../photo\u202Egpj.exe') // 'photogpj.exe'
 */
export function tidyFileName(name: string): string {
  const last = name.normalize('NFC').replace(/^.*[/\\]/su, '');
  const seen = last
    .replace(UNSEEN, '')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+/u, '')
    .trimEnd();
  return shorten(seen === '' ? 'file' : seen);
}

function shorten(name: string): string {
  const points = [...name];
  if (points.length <= MAX_FILE_NAME_LENGTH) return name;
  const extension = extensionOf(name);
  const tail = extension === '' ? '' : name.slice(-extension.length - 1);
  const kept = points.slice(0, MAX_FILE_NAME_LENGTH - [...tail].length).join('');
  return kept.trimEnd() + tail;
}

import { type EvidenceDraft, guessKind } from '@turnout/events/domain';
import { type FieldError, tidyFileName, tidyLine } from '@turnout/shared/kernel';
import { type Received, refuse } from '@turnout/shared/server-platform';

const FIELDS = new Set(['kind', 'supports', 'supportsCount', 'caption']);

/** Reads what was said beside a file; what was left out is guessed. @throws DomainError `request.unknown-field` */
export function evidenceDraftOf({ fields, file }: Received): EvidenceDraft {
  const unknown = [...fields.keys()].filter((name) => !FIELDS.has(name));
  refuse(
    unknown.map((name): FieldError => ({ pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, code: 'request.unknown-field' })),
  );
  const kind = fields.get('kind') || guessKind(tidyFileName(file.name));
  const count = fields.get('supportsCount') ?? '';
  return {
    kind,
    supports: fields.get('supports') || (kind === 'signed-list' ? 'participants' : 'event'),
    // What is no number is none of those that the domain accepts.
    supportsCount: count === '' ? null : /^\d{1,9}$/u.test(count) ? Number(count) : Number.NaN,
    caption: tidyLine(fields.get('caption') ?? '') || null,
  };
}

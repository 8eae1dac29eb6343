import type { FieldError } from '@turnout/shared/kernel';
import type { EvidenceKind } from '../evidence/evidence-vocabulary';
import type { BriefPicture } from './brief-report';

/** Kinds of evidence that a brief report can show. */
export const PICTURE_KINDS = ['photo', 'screenshot'] as const satisfies readonly EvidenceKind[];

/** Why a picture is not printed, the first that applies. */
export const UNPRINTED_REASONS = ['file-removed', 'not-a-picture', 'consent-not-stated', 'no-alternative'] as const;
export type UnprintedReason = (typeof UNPRINTED_REASONS)[number];

/** As much of a piece of evidence as says whether it can be shown. */
export interface PictureFile {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly mediaType: string;
}

/** Tells whether evidence is a picture of the event that a brief report may show: of a kind that names nobody, and drawn anew when it came in. */
export function isPictureFile({ kind, mediaType }: Pick<PictureFile, 'kind' | 'mediaType'>): boolean {
  return PICTURE_KINDS.some((each) => each === kind) && mediaType.startsWith('image/');
}

/** Why a picture is not printed; `null` for one that is. @param file its evidence, where it is still there */
export function unprintedReason(picture: BriefPicture, file: PictureFile | undefined): UnprintedReason | null {
  if (picture.evidence === null || file === undefined) return 'file-removed';
  if (!isPictureFile(file)) return 'not-a-picture';
  if (picture.consent === 'not-stated') return 'consent-not-stated';
  return picture.alternative === null && !picture.isDecorative ? 'no-alternative' : null;
}

/**
 * Judges whether the pictures are there to be shown. What was in the report before may stay, whatever became of its file.
 * @param files the event's evidence
 * @param kept ids of the evidence that the report showed before
 */
export function checkPictures(pictures: readonly BriefPicture[], files: readonly PictureFile[], kept: ReadonlySet<string>): FieldError[] {
  const usable = new Set(files.filter((file) => isPictureFile(file) || kept.has(file.id)).map(({ id }) => id));
  return pictures.flatMap(({ evidence }, index) =>
    evidence === null || usable.has(evidence)
      ? []
      : [{ pointer: `/pictures/${String(index)}/evidence`, code: 'brief-report.unknown-picture' }],
  );
}

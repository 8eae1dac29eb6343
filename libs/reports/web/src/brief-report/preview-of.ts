import { type BriefReport, type PictureFile, unprintedReason } from '@turnout/events/domain';
import { type PrintedPicture, withReport } from '@turnout/reports/definitions';
import type { Picture, ReportDocument } from '@turnout/reports/document';
import type { Translator } from '@turnout/shared/i18n';

/** A picture that is not saved yet is shown in this shape: its own is known when it is printed. */
const UNKNOWN_SHAPE = { width: 4, height: 3 };

/**
 * The document as it would print with what stands in the fields: the same facts, the same blocks, pictures in print size where they are saved
 * already, and by their address where not.
 */
export function previewOf(
  saved: ReportDocument,
  report: BriefReport,
  files: readonly PictureFile[],
  translator: Translator,
): ReportDocument {
  const byId = new Map(files.map((file) => [file.id, file]));
  const drawn = new Map(
    saved.blocks.flatMap((block) => (block.kind === 'pictures' ? block.pictures : [])).map((picture) => [picture.id, picture]),
  );
  const pictures = report.pictures.flatMap((picture): PrintedPicture[] => {
    const id = picture.evidence ?? '';
    if (unprintedReason(picture, byId.get(id)) !== null) return [];
    return [{ picture, id, ...shapeOf(drawn.get(id)) }];
  });
  return withReport(saved, report, pictures, translator);
}

function shapeOf(picture: Picture | undefined): Pick<PrintedPicture, 'width' | 'height' | 'base64'> {
  return picture ? { width: picture.width, height: picture.height, base64: picture.base64 } : { ...UNKNOWN_SHAPE, base64: null };
}

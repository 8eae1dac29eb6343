import { emblemPicture } from '@turnout/reports/document';
import { ImageRun } from 'docx';
import { PIXELS } from '../page/measures';
import type { Setting } from '../setting';
import { safeText } from '../text/word-text';

/** Smallest height that the Commission's rules on the emblem allow is one centimetre. In points. */
const HEIGHT = 30;

/** The EU emblem with its alternative text. */
export function emblem(setting: Setting): ImageRun {
  return new ImageRun({
    ...{ type: 'png', data: emblemPicture() },
    transformation: { width: Math.round(HEIGHT * 1.5 * PIXELS), height: Math.round(HEIGHT * PIXELS) },
    altText: { id: String(setting.next('drawing')), name: 'EU emblem', description: safeText(setting.document.words.emblem) },
  });
}

import { euEmblemStars, REPORT_THEME } from '@turnout/reports/document';
import { escapeHtml } from './escape-html';

const HEIGHT = 180;

/** The EU emblem as a drawing inside the page, with its alternative text. Colours are attributes: no style, no file. */
export function renderEmblem(alternative: string): string {
  const stars = euEmblemStars(HEIGHT).map(
    (corners) => `<polygon points="${corners.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')}"/>`,
  );
  const { emblemBlue, emblemYellow } = REPORT_THEME.colour;
  const size = `viewBox="0 0 ${String(HEIGHT * 1.5)} ${String(HEIGHT)}" width="60" height="40"`;
  return (
    `<svg class="rd-emblem" role="img" aria-label="${escapeHtml(alternative)}" ${size} xmlns="http://www.w3.org/2000/svg">` +
    `<rect width="100%" height="100%" fill="${emblemBlue}"/><g fill="${emblemYellow}">${stars.join('')}</g></svg>`
  );
}

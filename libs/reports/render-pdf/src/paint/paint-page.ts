import { REPORT_THEME, euEmblemStars } from '@turnout/reports/document';
import type { Emblem, PagePlan, PlacedImage, PlacedText, SetText } from '../layout/page-plan';
import type { Tag } from '../layout/tag';
import { LEADER_STEP } from '../layout/page-references';
import type { GlyphEncoder } from './glyph-encoder';
import { fontOf } from '../text/faces';
import type { EmbeddedFont } from './embedded-font';
import type { EmbeddedImage } from './embedded-image';
import { fine, fromBottom, points, rgb } from './numbers';
import { drawingOperators } from './paint-drawing';
import type { PaintedPage } from './painted-page';

const { colour } = REPORT_THEME;

/** Puts a picture into the file, once however often it is drawn. */
export type Embed = (image: PlacedImage['picture']) => EmbeddedImage | null;

/** Draws a page: everything that means something within its mark, everything else as an artifact. */
export function paintPage(page: PagePlan, pageIndex: number, encoder: GlyphEncoder, embed: Embed): PaintedPage {
  return new PagePainter(pageIndex, encoder, embed).paint(page);
}

class PagePainter {
  readonly fonts = new Set<EmbeddedFont>();
  private readonly images = new Set<EmbeddedImage>();
  private marks = 0;
  private fontInUse = '';
  private inkInUse = '';
  private leadingInUse = 0;

  constructor(
    private readonly pageIndex: number,
    readonly encoder: GlyphEncoder,
    private readonly embed: Embed,
  ) {}

  paint(page: PagePlan): PaintedPage {
    let content = artifact(fills(page));
    for (const emblem of page.emblems) content += this.begin('Figure', emblem.tag) + emblemPaths(emblem) + END_MARK;
    for (const image of page.images) content += this.image(image);
    for (const drawing of page.drawings) content += this.begin('Figure', drawing.tag) + drawingOperators(drawing, this) + END_MARK;
    content += 'BT\n';
    for (const text of page.texts) content += this.text(text);
    content += `ET\n${artifact(rules(page))}`;
    return { content, fonts: this.fonts, images: this.images, links: page.links };
  }

  private begin(type: string, tag: Tag | null): string {
    if (tag === null) return '/Artifact BMC\n';
    tag.standsAt(this.pageIndex, this.marks);
    return `/${type} <</MCID ${String(this.marks++)}>> BDC\n`;
  }

  private image({ picture, x, y, width, height, tag }: PlacedImage): string {
    const image = this.embed(picture);
    if (image === null) return '';
    this.images.add(image);
    const place = `${points(width)} 0 0 ${points(height)} ${points(x)} ${points(fromBottom(y + height))} cm`;
    return `${this.begin('Figure', tag)}q\n${place}\n/${image.id} Do\nQ\n${END_MARK}`;
  }

  private text({ text, y }: PlacedText): string {
    let out = this.begin(text.tag?.type ?? '', text.tag) + this.state(text);
    let base = fromBottom(y + baseline(text));
    const isRight = text.align === 'right';
    text.lines.forEach((line, index) => {
      const x = isRight ? text.x + text.width - line.width : text.x;
      if (index === 0 || isRight) out += `1 0 0 1 ${points(x)} ${points(base)} Tm\n`;
      else out += 'T*\n';
      out += `${this.encoder.line(line, text.style)} TJ\n`;
      base -= text.style.leading;
    });
    return out + END_MARK;
  }

  /** Says only what differs from the text before. */
  private state({ style, colour: ink }: SetText): string {
    const font = this.encoder.fontOf(style.face);
    this.fonts.add(font);
    let out = '';
    const use = `/${font.id} ${String(style.size)} Tf\n`;
    if (use !== this.fontInUse) out += this.fontInUse = use;
    if (style.leading !== this.leadingInUse) out += `${String((this.leadingInUse = style.leading))} TL\n`;
    if (ink !== this.inkInUse) out += `${rgb((this.inkInUse = ink))} rg\n`;
    return out;
  }
}

const END_MARK = 'EMC\n';

/** Depth of the baseline below the top of the line, the line's height shared evenly above and below the letters. */
function baseline({ style }: SetText): number {
  const { ascent, descent, unitsPerEm } = fontOf(style.face);
  const letters = ((ascent - descent) / unitsPerEm) * style.size;
  return (style.leading - letters) / 2 + (ascent / unitsPerEm) * style.size;
}

function artifact(operators: string): string {
  return operators === '' ? '' : `/Artifact BMC\nq\n${operators}Q\n${END_MARK}`;
}

function fills(page: PagePlan): string {
  return page.fills
    .map((fill) => {
      const corner = `${points(fill.x)} ${points(fromBottom(fill.y + fill.height))}`;
      return `${rgb(fill.colour)} rg ${corner} ${points(fill.width)} ${points(fill.height)} re f\n`;
    })
    .join('');
}

function rules(page: PagePlan): string {
  return page.rules
    .map(({ from, to, thickness, colour: ink, isDotted }) => {
      const line = `${points(from.x)} ${points(fromBottom(from.y))} m ${points(to.x)} ${points(fromBottom(to.y))} l S`;
      const look = `${String(thickness)} w ${rgb(ink)} RG`;
      return isDotted === true
        ? `q\n[${String(thickness)} ${points(LEADER_STEP - thickness)}] 0 d ${look} ${line}\nQ\n`
        : `${look} ${line}\n`;
    })
    .join('');
}

function emblemPaths({ x, y, height }: Emblem): string {
  const field = `${points(x)} ${points(fromBottom(y + height))} ${points(height * 1.5)} ${points(height)} re f`;
  const stars = euEmblemStars(height).map((corners) => {
    const path = corners.map((corner, index) => `${fine(x + corner.x)} ${fine(fromBottom(y + corner.y))} ${index === 0 ? 'm' : 'l'}`);
    return `${path.join(' ')} h f`;
  });
  return `q\n${rgb(colour.emblemBlue)} rg ${field}\n${rgb(colour.emblemYellow)} rg\n${stars.join('\n')}\nQ\n`;
}

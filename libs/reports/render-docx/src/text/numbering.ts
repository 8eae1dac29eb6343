import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { TWIPS } from '../page/measures';

const DEPTHS = [0, 1, 2] as const;
const BULLETS = ['•', '–', '▪'] as const;
const STEP = 18 * TWIPS;

const indent = (level: number): object => ({ paragraph: { indent: { left: STEP * (level + 1), hanging: STEP } } });

/** The two kinds of lists, three levels deep as rich text allows. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: DEPTHS.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: BULLETS[level],
        alignment: AlignmentType.LEFT,
        style: indent(level),
      })),
    },
    {
      reference: 'numbers',
      levels: DEPTHS.map((level) => ({
        ...{ level, format: LevelFormat.DECIMAL, text: `%${String(level + 1)}.`, alignment: AlignmentType.LEFT, style: indent(level) },
      })),
    },
  ],
};

import { CountField, FlagField, IdField, PageOf, PartField, TextField } from '@turnout/shared/server-platform';
import { ApiProperty } from '@nestjs/swagger';

/** A figure that a text can hold. */
export class OfferedFigure {
  @TextField({ example: 'events:type=igniting', description: 'Stands for the figure in a text.' })
  key: string;
  @TextField({ description: 'What it counts.' })
  label: string;
  @TextField({ description: 'Its value as it is set in prose.' })
  text: string;
  @TextField({ nullable: true, description: 'The counting basis.' })
  basis: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    nullable: true,
    description: 'Parameters of the list of the events behind it; `null` where there are none.',
  })
  query: Readonly<Record<string, string>> | null;
}

export const OfferedFigurePage = PageOf(OfferedFigure, 'OfferedFigurePage');

/** An event as a picture names it. */
export class PicturedEvent {
  @IdField()
  id: string;
  @TextField()
  title: string;
}

/** A picture that may be printed. */
export class OfferedReportPicture {
  @IdField({ description: 'Of the evidence.' })
  id: string;
  @PartField(() => PicturedEvent)
  event: PicturedEvent;
  @TextField({ nullable: true })
  caption: string | null;
  @TextField({ nullable: true, description: 'What is to be seen.' })
  alternative: string | null;
  @TextField({ nullable: true, description: 'Who took it.' })
  credit: string | null;
  @CountField({ description: 'How wide it is for its height.' })
  width: number;
  @CountField()
  height: number;
  @FlagField({ description: 'Whether the report shows it as it is composed now.' })
  isChosen: boolean;
}

export const OfferedReportPicturePage = PageOf(OfferedReportPicture, 'OfferedReportPicturePage');

import { ApiProperty } from '@nestjs/swagger';
import { PICTURE_CONSENTS, type PictureConsent, UNPRINTED_REASONS, type UnprintedReason } from '@turnout/events/domain';
import { RICH_BLOCK_KINDS, type RichText } from '@turnout/shared/kernel';
import { ChoiceField, CountField, FlagField, InstantField, PartField, PartsField, TextField } from '@turnout/shared/server-platform';
import { IsOptional } from 'class-validator';
import { EventPermissions } from '../event/event.dto';

/** A run of text that looks the same throughout. */
export class RichRun {
  @TextField({ description: 'A line break is `\\n`.' })
  text: string;
  @FlagField({ optional: true, description: '`true` or left out.' })
  bold?: true;
  @FlagField({ optional: true, description: '`true` or left out.' })
  italic?: true;
  @TextField({ optional: true, description: 'Where it leads: `https:`, `http:` or `mailto:`.' })
  href?: string;
  @TextField({ optional: true, description: 'In reports: key of the live figure that the text is.' })
  figure?: string;
}

/** A block of rich text: a paragraph, a sub-heading, a list or a quote. */
export class RichBlock {
  @ChoiceField(RICH_BLOCK_KINDS)
  kind: string;
  @PartsField(() => RichRun, { optional: true, description: 'Of every block but a list.' })
  content?: RichRun[];
  @TextField({ optional: true, nullable: true, description: 'Of a quote: who said it.' })
  by?: string | null;
  @FlagField({ optional: true, description: 'Of a list: whether it is numbered.' })
  isOrdered?: boolean;
  @PartsField(() => RichItem, { optional: true, description: 'Of a list: its entries.' })
  items?: RichItem[];
}

/** An entry of a list. */
export class RichItem {
  @PartsField(() => RichRun)
  content: RichRun[];
  @PartField(() => RichBlock, { optional: true, description: 'The list below it; lists lie three deep at most.' })
  list?: RichBlock;
}

/** Rich text: the domain reads it, strictly and to the last run, so that no DTO class stands in its way. */
const RichTextField = (description: string): PropertyDecorator => ApiProperty({ type: () => RichBlock, isArray: true, description });

/** A part of the request that the domain reads. */
const ReadByDomain =
  (part: () => new () => object, description?: string): PropertyDecorator =>
  (target, name) => {
    ApiProperty({ type: () => part(), isArray: true, required: false, ...(description === undefined ? {} : { description }) })(
      target,
      name,
    );
    IsOptional()(target, name);
  };

/** Something that somebody said. */
export class BriefReportQuote {
  @TextField()
  text: string;
  @TextField({ nullable: true, description: 'What they are: "teacher".' })
  role: string | null;
  @TextField({ nullable: true })
  organisation: string | null;
  @TextField({ nullable: true, description: 'Only with `isNameConsented`.' })
  name: string | null;
  @FlagField({ description: 'Whether they agreed to be named.' })
  isNameConsented: boolean;
}

/** A picture of the event, as it is sent. */
export class NewBriefReportPicture {
  @TextField({ nullable: true, description: 'Id of evidence of the event: a photo or a screenshot. `null` where its file was removed.' })
  evidence: string | null;
  @TextField({ nullable: true })
  caption: string | null;
  @TextField({ nullable: true, description: 'What is to be seen; asked for unless it is decorative.' })
  alternative: string | null;
  @FlagField({ description: 'Whether it says nothing that the text does not say.' })
  isDecorative: boolean;
  @TextField({ nullable: true, description: 'Who took it.' })
  credit: string | null;
  @ChoiceField(PICTURE_CONSENTS, { description: 'Why people may be seen on it.' })
  consent: PictureConsent;
}

/** A picture of the event. */
export class BriefReportPicture extends NewBriefReportPicture {
  @ChoiceField(UNPRINTED_REASONS, { nullable: true, description: 'Why it is not printed; `null` for one that is.' })
  unprinted: UnprintedReason | null;
}

/** Sections of a brief report as they are to be: one that is left out stays as it is. */
export class BriefReportChange {
  @ReadByDomain(() => RichBlock, 'What the event was for.')
  aim?: unknown;
  @ReadByDomain(() => RichBlock, 'What happened.')
  happened?: unknown;
  @ReadByDomain(() => RichBlock, 'Results and impact.')
  results?: unknown;
  @ReadByDomain(() => BriefReportQuote)
  quotes?: unknown;
  @ReadByDomain(() => NewBriefReportPicture, 'In the order in which they are printed.')
  pictures?: unknown;
}

/** The report of an event. */
export class BriefReportDetail {
  @RichTextField('What the event was for.')
  aim: RichText;
  @RichTextField('What happened.')
  happened: RichText;
  @RichTextField('Results and impact.')
  results: RichText;
  @PartsField(() => BriefReportQuote)
  quotes: BriefReportQuote[];
  @PartsField(() => BriefReportPicture, { description: 'In the order in which they are printed.' })
  pictures: BriefReportPicture[];
  @CountField({ description: '0 where nobody has written one.' })
  version: number;
  @InstantField({ nullable: true })
  updatedAt: string | null;
  @TextField({ nullable: true, description: 'Who changed it last, by display name.' })
  updatedBy: string | null;
  @PartField(() => EventPermissions, { description: 'What the reader may do with the event.' })
  may: EventPermissions;
}

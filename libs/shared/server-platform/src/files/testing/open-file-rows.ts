import { dataSourceOptions } from '@turnout/shared/database';
import { DataSource, Entity, PrimaryColumn } from 'typeorm';
import { FileUsageEntity } from '../file-usage.entity';
import { FileEntity } from '../file.entity';

/** Whose files they are; what there is of projects besides is not known here. */
@Entity('projects')
class ProjectEntity {
  @PrimaryColumn('uuid')
  id: string;
}

/** Connects to the database with the rows of files alone, so that a process is there at once. */
export function openFileRows(url: string): Promise<DataSource> {
  return new DataSource(dataSourceOptions({ url, entities: [FileEntity, FileUsageEntity, ProjectEntity] })).initialize();
}

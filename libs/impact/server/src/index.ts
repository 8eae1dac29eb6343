export * from './impact.entities';
export * from './impact.module';
export * from './target.problems';
export * from './target/copy-promises';
export * from './target/target-clause.entity';
export * from './target/target.dto';
export * from './target/target.entity';
export * from './target/target.queries';

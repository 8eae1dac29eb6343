export * from './client/events-client';
export * from './events.routes';
export * from './reporting-periods.routes';
export * from './filter/filter-bar';
export * from './inbox/needs-you';
export * from './route-param';
export * from './setup/project-setup';
export * from './setup/project-setup.store';

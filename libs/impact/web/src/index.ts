export * from './impact.routes';
export * from './impact-settings.routes';

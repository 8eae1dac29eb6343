export * from './accounts.routes';
export * from './session/session-store';
export * from './session/session.guard';
export * from './session/session.interceptor';

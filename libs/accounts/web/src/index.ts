export * from './accounts.routes';
export * from './invitation.routes';
export * from './members.routes';
export * from './outbox.routes';
export * from './role-words';
export * from './session/session-store';
export * from './session/session.guard';
export * from './session/session.interceptor';

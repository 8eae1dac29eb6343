export { pivotReport } from './pivot-report';

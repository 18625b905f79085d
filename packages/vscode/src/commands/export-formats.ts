/** What an export is made with, apart, so that it is loaded by whoever exports, and holds nothing else of its package. */
export { exportAs, fileText } from '@okr/preview/export';

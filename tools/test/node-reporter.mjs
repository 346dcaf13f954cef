/** Node loads reporters before it knows how to read TypeScript: this hands it the one beside it. */
import {tsImport} from 'tsx/esm/api';

export default (await tsImport('./node-reporter.ts', import.meta.url)).default;

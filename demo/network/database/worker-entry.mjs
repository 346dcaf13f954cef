// Starts the database's worker. tsx teaches only the main thread to read TypeScript, so the worker says it again.
import {register} from 'tsx/esm/api';

register();
await import('./worker.ts');

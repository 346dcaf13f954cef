/**
 * The thread that PostgreSQL runs in: PGlite blocks its thread for as long as a statement takes, and the server must go on
 * answering meanwhile. Does what it is told, one request after the other; who may talk to it is the client's business.
 */
import {PGlite} from '@electric-sql/pglite';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {parentPort, workerData} from 'node:worker_threads';
import type {Failure, WorkerReply, WorkerRequest, WorkerSettings} from './protocol.js';
import {loadTemplate, saveTemplate} from './template.js';

const port = parentPort;
if (!port) throw new Error('This module runs as a worker.');
const {folder} = workerData as WorkerSettings;
const reply = (message: WorkerReply): void => port.postMessage(message);

function failureOf(error: unknown): Failure {
  const {message, code, detail, constraint} = error as Partial<Failure>;
  return {message: message ?? String(error), code, detail, constraint};
}

async function answer(database: PGlite, request: WorkerRequest): Promise<void> {
  try {
    if (request.kind === 'close') {
      await database.close();
      reply({kind: 'answer', id: request.id, answer: {rows: [], affectedRows: 0}});
    } else {
      const {rows, affectedRows = 0} = await database.query<Record<string, unknown>>(request.sql, [
        ...request.parameters,
      ]);
      reply({kind: 'answer', id: request.id, answer: {rows, affectedRows}});
    }
  } catch (error) {
    reply({kind: 'failure', id: request.id, failure: failureOf(error)});
  }
}

async function open(): Promise<PGlite> {
  const isNew = folder === null || !existsSync(join(folder, 'PG_VERSION'));
  const template = isNew ? loadTemplate() : undefined;
  const database = await PGlite.create({dataDir: folder ?? 'memory://', loadDataDir: template});
  // Databases in memory come by the dozen; whoever starts the demo once should not wait for an archive.
  if (isNew && !template && folder === null) await saveTemplate(database);
  return database;
}

try {
  const database = await open();
  // A chain, because a message that arrives while another is being answered must wait.
  let last = Promise.resolve();
  port.on('message', (request: WorkerRequest) => {
    last = last.then(() => answer(database, request));
  });
  reply({kind: 'ready'});
} catch (error) {
  reply({kind: 'unusable', failure: failureOf(error)});
}

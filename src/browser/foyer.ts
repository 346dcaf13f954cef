/** The script of pages without a bundler: every element, registered. */
export * from '../index.js';

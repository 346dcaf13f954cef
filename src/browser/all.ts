/** Every element at once, for pages without a bundler that want one file rather than a loader. */
export * from '../index.js';

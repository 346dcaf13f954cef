/**
 * What scripts of the last twenty years have done to the page's own objects, in the manner of Prototype, MooTools and various
 * "polyfills": additions that every loop meets, replacements that are not quite the original, wrappers around everything.
 */
(function () {
  // Arrays that turn themselves into text before JSON does: they arrive in quotation marks.
  Array.prototype.toJSON = function () {
    return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']';
  };
  // The second argument is not known here.
  Array.from = function (iterable) {
    if (!iterable) return [];
    const results = new Array(iterable.length || 0);
    for (let index = 0; index < results.length; index++) results[index] = iterable[index];
    return results.length || !iterable[Symbol.iterator] ? results : [...iterable];
  };
  // Additions that for-in loops meet.
  Array.prototype.first = function () {
    return this[0];
  };
  Array.prototype.without = function (...values) {
    return this.filter((item) => !values.includes(item));
  };
  Object.prototype.extend = function (other) {
    return Object.assign(this, other);
  };
  Object.prototype.inspect = function () {
    return '#<Object>';
  };
  String.prototype.startsWith = function (text) {
    return this.indexOf(text) === 0;
  };
  // Does not hand on what a constructor would need.
  Function.prototype.bind = function (context, ...first) {
    const method = this;
    return function (...rest) {
      return method.apply(context, [...first, ...rest]);
    };
  };
  // Elements that can do more, by names that others use as well.
  for (const name of ['show', 'hide', 'toggle', 'update', 'visible', 'select', 'observe', 'fire'])
    Element.prototype[name] = function () {
      return this;
    };
  const removeElement = Element.prototype.remove;
  Element.prototype.remove = function () {
    removeElement.call(this);
    return this;
  };
  // Wrappers, as tools that count and record put around everything.
  const {stringify, parse} = JSON;
  JSON.stringify = function (...args) {
    return stringify.apply(JSON, args);
  };
  JSON.parse = function (...args) {
    return parse.apply(JSON, args);
  };
  const originalFetch = window.fetch;
  window.fetch = function (resource, options) {
    return new window.Promise((resolve, reject) => originalFetch(resource, options).then(resolve, reject));
  };
  const NativePromise = window.Promise;
  window.Promise = class Promise extends NativePromise {
    done(callback) {
      return this.then(callback);
    }
  };
  const addListener = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (...args) {
    return addListener.apply(this, args);
  };
  const {setTimeout: later} = window;
  window.setTimeout = function (run, delay, ...args) {
    return later(() => run(...args), delay);
  };
})();

/** One icon of the set, by its file: the whole set would be 1,700 requests where nothing bundles. */
declare module 'lucide/dist/esm/icons/*.mjs' {
  const shapes: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
  export default shapes;
}

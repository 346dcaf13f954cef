/**
 * Changes inside cached answers. An answer is never changed in place: whatever holds the change is copied, whatever
 * does not keeps its identity, so that a list of 500 posts draws one card again and not 500.
 */

type Tree = Readonly<Record<string, unknown>>;
type Identified = {readonly id: string};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const isEdge = (value: Tree): boolean => 'node' in value;

/** The ids inside an edge, collected once: editing one post must not walk through the 499 others. */
const idsOfEdges = new WeakMap<object, Set<string>>();

function collect(value: unknown, found: Set<string>): Set<string> {
  if (!isTree(value)) return found;
  if (typeof value.id === 'string') found.add(value.id);
  for (const child of Object.values(value)) collect(child, found);
  return found;
}

/** The ids of all that is inside. */
export const idsIn = (value: unknown): ReadonlySet<string> => collect(value, new Set());

function idsOf(edge: Tree): Set<string> {
  let ids = idsOfEdges.get(edge);
  if (!ids) idsOfEdges.set(edge, (ids = collect(edge, new Set())));
  return ids;
}

/** Whether an object with this id is anywhere inside. */
export function holdsNode(value: unknown, id: string): boolean {
  if (!isTree(value)) return false;
  if (value.id === id) return true;
  if (isEdge(value)) return idsOf(value).has(id);
  return Object.values(value).some((child) => holdsNode(child, id));
}

/** Gives `value` with every object of this id replaced by what `edit` makes of it; `value` itself if there is none. */
export function editNode<Value>(value: Value, id: string, edit: (node: Identified) => Identified): Value {
  if (!isTree(value) || (isEdge(value) && !idsOf(value).has(id))) return value;
  if (Array.isArray(value)) {
    let copy: unknown[] | null = null;
    value.forEach((item: unknown, index) => {
      const edited = editNode(item, id, edit);
      if (edited !== item) (copy ??= [...value])[index] = edited;
    });
    return (copy ?? value) as Value;
  }
  if (value.id === id) return edit(value as unknown as Identified) as Value;
  let copy: Record<string, unknown> | null = null;
  for (const [key, child] of Object.entries(value)) {
    const edited = editNode(child, id, edit);
    if (edited !== child) (copy ??= {...value})[key] = edited;
  }
  return (copy ?? value) as Value;
}

/** Gives `value` without the items of lists (edges or nodes) that stand for the object with this id. */
export function removeNode<Value>(value: Value, id: string): Value {
  if (!isTree(value) || (isEdge(value) && !idsOf(value).has(id))) return value;
  const isIt = (item: unknown): boolean =>
    isTree(item) && (item.id === id || (isTree(item.node) && item.node.id === id));
  if (Array.isArray(value)) {
    const left = value.filter((item) => !isIt(item)).map((item: unknown) => removeNode(item, id));
    const isSame = left.length === value.length && left.every((item, index) => item === value[index]);
    return (isSame ? value : left) as Value;
  }
  let copy: Record<string, unknown> | null = null;
  for (const [key, child] of Object.entries(value)) {
    const edited = removeNode(child, id);
    if (edited !== child) (copy ??= {...value})[key] = edited;
  }
  return (copy ?? value) as Value;
}

/** By what an item of a list is known again, wherever in the list it has moved to. */
function keyOf(item: unknown, index: number): unknown {
  if (!isTree(item)) return index;
  const {id} = isTree(item.node) ? item.node : item;
  return id ?? index;
}

/**
 * Gives `after` with every part that is equal to its counterpart in `before` being that very object: what a new answer
 * does not change is not drawn again. A post that has moved down by one is still the same post.
 */
export function share<Value>(before: unknown, after: Value): Value {
  if (Object.is(before, after) || !isTree(before) || !isTree(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  if (Array.isArray(before) && Array.isArray(after)) {
    const known = new Map<unknown, unknown>(before.map((item: unknown, index) => [keyOf(item, index), item]));
    const shared = after.map((item: unknown, index) => share(known.get(keyOf(item, index)), item));
    const isSame = shared.length === before.length && shared.every((item, index) => Object.is(item, before[index]));
    return (isSame ? before : shared) as Value;
  }
  const shared = Object.fromEntries(Object.entries(after).map(([key, child]) => [key, share(before[key], child)]));
  const keys = Object.keys(shared);
  const isSame = keys.length === Object.keys(before).length && keys.every((key) => Object.is(shared[key], before[key]));
  return (isSame ? before : shared) as Value;
}

/** Gives an answer with `edge` at the start, or the end, of its first list of edges. */
export function insertEdge<Value>(value: Value, edge: unknown, isAtEnd = false): Value {
  if (!isTree(value) || Array.isArray(value)) return value;
  const edges = value.edges as unknown[] | undefined;
  if (Array.isArray(edges)) return {...value, edges: isAtEnd ? [...edges, edge] : [edge, ...edges]};
  for (const [key, child] of Object.entries(value)) {
    const edited = insertEdge(child, edge, isAtEnd);
    if (edited !== child) return {...value, [key]: edited};
  }
  return value;
}

/** How a reply stands in its discussion. One object for each combination: a thousand replies look whether theirs is another. */
export interface Standing {
  /** The indentation does not say what it answers: words do. */
  readonly isApart: boolean;
  readonly isBest: boolean;
  readonly isDecision: boolean;
  /** Came since the viewer was here last, and stands above the line that says so. */
  readonly isNew: boolean;
}

const known = new Map<string, Standing>();

export function standingOf(standing: Standing): Standing {
  const {isApart, isBest, isDecision, isNew} = standing;
  const key = String([isApart, isBest, isDecision, isNew]);
  const one = known.get(key) ?? standing;
  known.set(key, one);
  return one;
}

/** Whether what answers is a GraphQL API, and not a page or something else. */
import {broken, unknown, well, type Check} from '../finding.js';

/** The shape of every GraphQL answer: data or errors. */
function isGraphQL(text: string): boolean {
  try {
    const answer = JSON.parse(text) as {data?: unknown; errors?: unknown} | null;
    return answer !== null && typeof answer === 'object' && ('data' in answer || Array.isArray(answer.errors));
  } catch {
    return false;
  }
}

export const answer: Check = {
  name: 'answer',
  group: 'network',
  async run({reached}) {
    const found = await reached();
    if (found?.kind !== 'answered' || found.status === 404 || found.status >= 500) {
      return unknown((words) => words.answer.unknown);
    }
    // A refusal without words is well: who asks has no token.
    if (isGraphQL(found.text) || ([401, 403].includes(found.status) && !found.text.trim().startsWith('<'))) {
      return well((words) => words.answer.well);
    }
    if (found.type.includes('html') || found.text.trim().startsWith('<')) {
      return broken(
        (words) => words.answer.html,
        (words) => words.answer.htmlFix,
      );
    }
    return broken(
      (words) => words.answer.other(found.type || '?'),
      (words) => words.answer.otherFix,
    );
  },
};

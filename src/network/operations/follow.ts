/** Following a person, a topic or a discussion, and leaving it. */
import {setFollowingDocument} from '../documents/follow.js';
import type {CacheEditor, Write} from '../operation.js';
import type {SetFollowingInput, SetFollowingMutation, SetFollowingMutationVariables} from '../schema.js';

interface Followed {
  readonly id: string;
  readonly viewerIsFollowing?: boolean;
}

const show = (id: string, viewerIsFollowing: boolean, editor: CacheEditor): void =>
  editor.editNode<Followed>(id, (node) => ('viewerIsFollowing' in node ? {...node, viewerIsFollowing} : node));

export const setFollowing: Write<
  SetFollowingInput,
  SetFollowingMutation,
  SetFollowingMutationVariables,
  SetFollowingMutation['setFollowing']
> = {
  name: 'setFollowing',
  document: setFollowingDocument,
  variables: (input) => ({input}),
  lane: ({id}) => `${id} following`,
  select: (data) => data.setFollowing,
  expect: ({id, following}, editor) => show(id, following, editor),
  settle: ({subject}, _input, editor) => {
    if (subject && 'viewerIsFollowing' in subject) show(subject.id, subject.viewerIsFollowing, editor);
  },
};

import {expect} from '@open-wc/testing';
import {editNode} from '../../src/network/edit.js';
import type {CacheEditor} from '../../src/network/operation.js';
import {addReaction, reactionWrite, removeReaction, type ReactionGroup} from '../../src/network/operations/reaction.js';

const like = {key: 'like', label: 'Like', emoji: '👍'};
const thanks = {key: 'thanks', label: 'Thanks', emoji: '🙏'};
const group = (reaction: typeof like, count: number, viewerHasReacted = false): ReactionGroup => ({
  reaction,
  count,
  viewerHasReacted,
});

/** What a press on a reaction makes of a message's groups, before the network has answered. */
function press(groups: readonly ReactionGroup[], reaction: typeof like, isOnlyOne = false): readonly ReactionGroup[] {
  let data = {id: 'message', reactionGroups: groups};
  const editor: CacheEditor = {
    editNode: (id, edit) =>
      (data = editNode(data, id, edit as unknown as (node: {readonly id: string}) => typeof data)),
    insert: () => undefined,
    removeNode: () => undefined,
    replaceNode: () => undefined,
    invalidate: () => undefined,
  };
  reactionWrite(groups, reaction.key).expect?.({messageId: 'message', reaction, isOnlyOne}, editor);
  return data.reactionGroups;
}

describe('a press on a reaction', () => {
  it('adds the viewer to those who have reacted', () => {
    expect(press([group(like, 2)], like)).to.deep.equal([group(like, 3, true)]);
  });

  it('is the first of its kind', () => {
    expect(press([], like)).to.deep.equal([group(like, 1, true)]);
    expect(press([group(like, 2)], thanks)).to.deep.equal([group(like, 2), group(thanks, 1, true)]);
  });

  it('takes the viewer’s own back', () => {
    expect(press([group(like, 3, true)], like)).to.deep.equal([group(like, 2)]);
  });

  it('leaves no chip behind when nobody is left', () => {
    expect(press([group(like, 1, true)], like)).to.deep.equal([]);
  });

  it('stands beside the viewer’s others where the network allows several', () => {
    expect(press([group(like, 1, true)], thanks)).to.deep.equal([group(like, 1, true), group(thanks, 1, true)]);
  });

  it('takes the place of the viewer’s other where the network allows one', () => {
    expect(press([group(like, 4, true)], thanks, true)).to.deep.equal([group(like, 3), group(thanks, 1, true)]);
    expect(press([group(like, 1, true)], thanks, true)).to.deep.equal([group(thanks, 1, true)]);
  });

  it('is the write that it means', () => {
    expect(reactionWrite([group(like, 1, true)], 'like')).to.equal(removeReaction);
    expect(reactionWrite([group(like, 1)], 'like')).to.equal(addReaction);
    expect(reactionWrite([], 'like')).to.equal(addReaction);
  });

  it('ends as the network says', () => {
    let edited: unknown;
    const editor = {
      editNode: (_id: string, edit: (node: object) => object) => (edited = edit({id: 'message', reactionGroups: []})),
    } as unknown as CacheEditor;
    const message = {id: 'message', reactionGroups: [group(like, 9, true)]};
    addReaction.settle?.({message, userErrors: []}, {messageId: 'message', reaction: like, isOnlyOne: false}, editor);
    expect(edited).to.deep.equal(message);
  });
});

/** Pages and records as data: what is asked for, and what a comment asks again. */
import {expect} from '@open-wc/testing';
import {
  addPageCommentDocument,
  pageCountsDocument,
  pageDocument,
  pageRepliesDocument,
} from '../../../src/network/documents/page.js';
import type {CacheEditor} from '../../../src/network/operation.js';
import {addPageComment, nameOfPage, page, pageCounts, pageReplies} from '../../../src/network/operations/page.js';
import {expectedId} from '../../../src/network/operations/post.js';
import type {AddPageCommentMutation, PageCountsQuery} from '../../../src/network/schema.js';

const news = {url: 'https://intranet.example/news'};
const invoice = {record: {system: 'ledger', type: 'invoice', id: '7'}};

describe('a page', () => {
  it('is there where the network has discussions of pages, a record where it has those of records', () => {
    expect(page(news).feature).to.equal('CONTEXT_URL');
    expect(page(invoice).feature).to.equal('CONTEXT_RECORD');
  });

  it('has no answer where the network gives none', () => {
    expect(page(news).select({pageContext: null})).to.equal(null);
  });

  it('has no comments, and not none that are known, where nobody has begun', () => {
    const empty = {edges: [], pageInfo: {hasNextPage: false, endCursor: null}};
    expect(pageReplies(news).select({pageContext: {canonicalKey: 'a', thread: null}})).to.deep.equal(empty);
    expect(pageReplies(news).select({pageContext: null})).to.equal(null);
  });

  it('has one name, whatever proves the right to read it', () => {
    const proved = {record: {...invoice.record, proof: 'x.y.z'}};
    expect(nameOfPage(proved)).to.equal(nameOfPage(invoice));
    expect(nameOfPage(news)).not.to.equal(nameOfPage(invoice));
  });

  it('is counted by its thread, whose number changes as things happen; unknown where one may not know', () => {
    const answer = {
      pageContexts: [
        {canonicalKey: 'a', commentCount: 0, thread: null},
        null,
        {canonicalKey: 'b', commentCount: 2, thread: {id: 't', replyCount: 3}},
      ],
    } as unknown as PageCountsQuery;
    expect(pageCounts([news, invoice, news]).select(answer)).to.deep.equal([0, null, 3]);
  });
});

describe('a comment on a page', () => {
  it('says what the page is called only if it is called something', () => {
    const common = {idempotencyKey: 'key', key: news, markdown: 'Hello', threadId: null, author: null, inReplyTo: null};
    const {input} = addPageComment.variables({...common, pageTitle: '', groupId: ''});
    expect(JSON.parse(JSON.stringify(input))).to.deep.equal({
      idempotencyKey: 'key',
      key: news,
      body: {markdown: 'Hello'},
    });
    expect(addPageComment.variables({...common, pageTitle: 'News'}).input.pageTitle).to.equal('News');
    expect(addPageComment.document).to.equal(addPageCommentDocument);
  });

  it('that was refused is taken away, and what is known of the page, and every count, is old', () => {
    const asked: unknown[] = [];
    const removed: string[] = [];
    const editor = {
      invalidate: (document: unknown) => asked.push(document),
      removeNode: (id: string) => removed.push(id),
    } as unknown as CacheEditor;
    const payload = {userErrors: []} as unknown as AddPageCommentMutation['addPageComment'];
    addPageComment.settle!(
      payload,
      {idempotencyKey: 'key', key: news, markdown: 'Hello', threadId: null, author: null, inReplyTo: null},
      editor,
    );
    expect(removed).to.deep.equal([expectedId('key')]);
    expect(asked).to.deep.equal([pageRepliesDocument, pageDocument, pageCountsDocument]);
  });
});

/** Other discussions with a link to the page, each with who began it and how much was said. Stateless. */
import {html, nothing} from 'lit';
import type {Localization} from '../../localization/localize.js';
import {safeUrl} from '../../lib/safe-url.js';
import type {PageContext} from '../../network/operations/page.js';

export function mentionsOf(context: PageContext, title: string, {words}: Localization): unknown {
  const nodes = context.mentions?.nodes ?? [];
  if (nodes.length === 0) return nothing;
  return html`<section class="mentions" part="mentions" aria-label=${title}>
    <p class="small strong">${title}</p>
    <ul role="list">
      ${nodes.map((post) => {
        const name = post.title ?? post.excerpt;
        // A link where it leads somewhere: to the post's own address, or to the page that it belongs to.
        const href = safeUrl(post.url) ?? safeUrl(post.context?.url);
        return html`<li>
          ${
            href
              ? html`<a href=${href} dir="auto" lang=${post.language ?? nothing}>${name}</a>`
              : html`<span dir="auto" lang=${post.language ?? nothing}>${name}</span>`
          }
          <span class="small muted"
            >${post.author?.displayName ?? words.post.deletedAuthor} · ${words.common.replies(post.replyCount)}</span
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

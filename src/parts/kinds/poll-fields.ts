/** What a poll asks people to choose from, and until when. Stateless: the options stand in the writing. */
import {html, nothing, type TemplateResult} from 'lit';
import type {KindWords} from '../../localization/kinds/words.js';
import type {PollWriting} from '../../network/writing.js';
import {lateIcon} from '../late-icon.js';
import {writingIcon} from '../writing-icons.js';
import {moment} from './moment.js';

/** As the network takes them. */
const mostOptions = 10;

export const emptyPoll: PollWriting = {options: ['', ''], allowsMultiple: false, closesAt: ''};

export function pollFields(
  poll: PollWriting,
  words: KindWords,
  change: (edit: (poll: PollWriting) => PollWriting) => void,
): TemplateResult {
  const {options, allowsMultiple, closesAt} = poll;
  const set = (index: number, value: string): void =>
    change((now) => ({...now, options: now.options.map((option, other) => (other === index ? value : option))}));
  const add = async (root: ParentNode): Promise<void> => {
    if (options.length < mostOptions) change((now) => ({...now, options: [...now.options, '']}));
    await focusOption(root, options.length);
  };
  const remove = async (root: ParentNode, index: number): Promise<void> => {
    change((now) => ({...now, options: now.options.filter((_, other) => other !== index)}));
    await focusOption(root, Math.max(0, index - 1));
  };
  const tick = ({target}: Event): void => {
    const allowsMultiple = (target as HTMLInputElement).checked;
    change((now) => ({...now, allowsMultiple}));
  };
  const key = (event: KeyboardEvent, index: number): void => {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const root = rootOf(event);
    if (index < options.length - 1) void focusOption(root, index + 1);
    else void add(root);
  };
  return html`<fieldset>
      <legend class="strong small">${words.poll.options}</legend>
      <ol>
        ${options.map(
          (option, index) =>
            html`<li class="row">
              <input
                class="field option-field"
                type="text"
                dir=${option ? 'auto' : nothing}
                aria-label=${words.poll.option(index + 1)}
                placeholder=${words.poll.option(index + 1)}
                .value=${option}
                @input=${(event: Event) => set(index, (event.target as HTMLInputElement).value)}
                @keydown=${(event: KeyboardEvent) => key(event, index)}
              />
              ${
                options.length > 2
                  ? html`<button
                      class="button plain"
                      type="button"
                      aria-label=${words.poll.remove(option || words.poll.option(index + 1))}
                      title=${words.poll.remove(option || words.poll.option(index + 1))}
                      @click=${(event: Event) => remove(rootOf(event), index)}
                    >
                      ${lateIcon('close')}
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ol>
      ${
        options.length < mostOptions
          ? html`<button class="button plain small" type="button" @click=${(event: Event) => add(rootOf(event))}>
              ${writingIcon('add')}${words.poll.add}
            </button>`
          : nothing
      }
    </fieldset>
    <div class="row wrap">
      <label class="check small"
        ><input type="checkbox" .checked=${allowsMultiple} @change=${tick} />${words.poll.several}</label
      >
      ${moment(words.poll.closesAt, closesAt, words, (value) => change((now) => ({...now, closesAt: value})))}
    </div>`;
}

const rootOf = ({currentTarget}: Event): ParentNode => (currentTarget as HTMLElement).getRootNode() as ShadowRoot;

/** Of an option that is about to be drawn. */
async function focusOption(root: ParentNode, index: number): Promise<void> {
  await new Promise(requestAnimationFrame);
  root.querySelectorAll<HTMLElement>('.option-field')[index]?.focus();
}

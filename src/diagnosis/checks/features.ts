/** What widgets on this page need and the network does not have: they leave it out, or show nothing. */
import {lacksOf} from '../../network/lacks.js';
import {note, unknown, well, type Check} from '../finding.js';

export const features: Check = {
  name: 'features',
  group: 'network',
  async run({asked, widgets}) {
    const said = await asked().catch(() => null);
    const lacks = new Map(
      widgets.flatMap((widget) =>
        lacksOf(widget).map((feature) => [`${widget.localName} ${feature}`, widget.localName]),
      ),
    );
    if (lacks.size) {
      return [...lacks].map(([key, tag]) =>
        note(
          (words) => words.features.missing(`<${tag}>`, key.slice(tag.length + 1)),
          (words) => words.features.missingFix,
        ),
      );
    }
    return said?.info ? well((words) => words.features.well) : unknown((words) => words.features.unknown);
  },
};

/** Icons that only whoever writes gets to see: they come along with the composer. See `icon.ts`. */
import type {TemplateResult} from 'lit';
import praise from 'lucide/dist/esm/icons/award.mjs';
import poll from 'lucide/dist/esm/icons/chart-bar.mjs';
import announcement from 'lucide/dist/esm/icons/megaphone.mjs';
import update from 'lucide/dist/esm/icons/pencil-line.mjs';
import add from 'lucide/dist/esm/icons/plus.mjs';
import {drawIcon} from './icon.js';

const icons = {add, announcement, poll, praise, update};

export type WritingIconName = keyof typeof icons;

export const writingIcon = (name: WritingIconName): TemplateResult => drawIcon(icons[name]);

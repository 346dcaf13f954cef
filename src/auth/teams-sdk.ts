/** The door to teams-js, as it ships with the widgets: a chunk of its own, for pages that do not hand over theirs. */
import {app, authentication} from '@microsoft/teams-js';
import type {TeamsSdk} from './handed-over.js';

export const teamsSdk: TeamsSdk = {app, authentication};

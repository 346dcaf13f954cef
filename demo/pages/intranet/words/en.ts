/** The few English words that a script puts into the page. All others stand in its HTML. */
import type {Words} from '../../shared/language.js';

export type {Words} from '../../shared/language.js';

export const english: Words = {
  goodMorning: 'Good morning',
  goodAfternoon: 'Good afternoon',
  goodEvening: 'Good evening',
  sun: 'sunny',
  fair: 'fair',
  cloud: 'cloudy',
  rain: 'rain',
  snow: 'snow',
};

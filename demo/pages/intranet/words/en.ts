/** The few English words that a script puts into the page. All others stand in its HTML. */

/** Words of the page by their name, `data-t` of the HTML. */
export type Words = Readonly<Record<string, string>>;

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

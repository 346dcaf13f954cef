/** For widgets that may show reports: what draws them is loaded for those alone who look after the place. */
export const loadReports = () => import('./reports.js');

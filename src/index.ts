/** Every element, registered. A page that needs few of them loads their own entries instead. */
export * from './elements/comment-count/comment-count.js';
export * from './elements/doctor/doctor.js';
export * from './elements/feed/feed.js';
export * from './elements/login/login.js';
export * from './elements/network/network.js';
export * from './elements/notifications/notifications.js';
export * from './elements/open-loops/open-loops.js';
export * from './elements/page-comments/page-comments.js';
export * from './elements/post-box/post-box.js';
export * from './elements/thread/thread.js';
export * from './elements/trending/trending.js';

/* global yam */
/**
 * What the page had before: two calls of Yammer's embed, unchanged, with the ids that its groups and topics had there.
 * Plain JavaScript, because that is what such pages are made of.
 */
yam.connect.embedFeed({
  container: '#quality-feed',
  network: 'ellenvik.example',
  feedType: 'group',
  feedId: '5850179',
  config: {
    use_sso: true,
    header: true,
    footer: false,
    showOpenGraphPreview: false,
    defaultToCanonical: false,
    hideNetworkName: true,
    promptText: 'Seen something on the line?',
  },
});

yam.connect.embedFeed({
  container: '#company-feed',
  network: 'ellenvik.example',
  config: {use_sso: true, header: false, footer: true},
});

/** Notes whether the browser has kept this page as it was, or loaded it again. */
addEventListener('pageshow', ({persisted}) => {
  document.documentElement.dataset.kept = String(persisted);
});

/** Puts the feed into the other column: several times while its answer is on its way, and whenever somebody asks for it. */
const feed = document.querySelector('foyer-feed');
const columns = document.querySelectorAll('.columns > section');
let moves = 0;

function move(): void {
  if (feed) columns[++moves % 2]?.append(feed);
}

const button = document.querySelector<HTMLButtonElement>('#move');
button?.addEventListener('click', move);

move();
for (const delay of [0, 20, 60, 120, 200]) setTimeout(move, delay);
setTimeout(() => {
  move();
  // From here on only the button moves it.
  if (button) button.disabled = false;
}, 300);

/** Puts the feed into the other column: several times while its answer is on its way, and whenever somebody asks for it. */
const feed = document.querySelector('foyer-feed');
const columns = document.querySelectorAll('.columns > section');
let moves = 0;

function move(): void {
  if (feed) columns[++moves % 2]?.append(feed);
}

move();
for (const delay of [0, 20, 60, 120, 200, 300]) setTimeout(move, delay);
document.querySelector('#move')?.addEventListener('click', move);

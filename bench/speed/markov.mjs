// Made-up names that look like those of a culture: letters drawn by the two before them, as often as in the names given.
const BEGIN = '^^';
const END = '$';
const SHORTEST = 4;
const LONGEST = 12;
const MOST_DRAWS = 40;

/** `draw(random)`: a name of 4 to 12 letters, seldom one of `names` itself; null when chance gave none. */
export function nameMaker(names) {
  const followers = new Map();
  for (const name of names) {
    const letters = [...name, END];
    let before = BEGIN;
    for (const letter of letters) {
      const known = followers.get(before);
      if (known === undefined) followers.set(before, [letter]);
      else known.push(letter);
      before = before.slice(1) + letter;
    }
  }
  return (random) => {
    for (let attempt = 0; attempt < MOST_DRAWS; attempt++) {
      const name = drawOnce(followers, random);
      if (name.length >= SHORTEST && name.length <= LONGEST) return name;
    }
    return null;
  };
}

function drawOnce(followers, random) {
  let before = BEGIN;
  let name = '';
  while (name.length <= LONGEST) {
    const choices = followers.get(before);
    const letter = choices[Math.floor(random() * choices.length)];
    if (letter === END) break;
    name += letter;
    before = before.slice(1) + letter;
  }
  return name;
}
